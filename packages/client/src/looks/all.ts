// Every screen's looks: they are small, and a screen that is fetched later must not wait for them.
import.meta.glob(['./*.css', '!./tokens.css'], { eager: true });
