/* A rich text where hardly anyone has one: fetched by whoever does. */
import './rich-text.ts';
