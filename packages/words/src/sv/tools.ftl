### Inställningar, kommandon och hjälp.

## Inställningar

settings-language = Språk
settings-language-sv = Svenska
settings-language-en = English
settings-size = Textens storlek
settings-size-1 = Vanlig text
settings-size-2 = Större text
settings-size-3 = Störst text
settings-theme = Ljust eller mörkt
settings-theme-system = Som enheten
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-announce = Vad skärmläsaren säger
settings-announce-important = Bara viktigt
settings-announce-writing = Även vem som skriver
settings-announce-row = Allt i raden jag läser
settings-announce-silent = Tyst
settings-leave = Lämna mötet på den här enheten

## Kommandon och tangenter

commands-open = Alla kommandon
commands-search = Sök bland kommandon
commands-none = Inget kommando heter så.
commands-help = Hjälp med tangenter
commands-theme-light = Ljust utseende
commands-theme-dark = Mörkt utseende
commands-theme-system = Utseende som enheten
commands-size = Textens storlek: { $size }
commands-main = Gå till innehållet
help-heading = Tangenter
help-regions = Nästa område på sidan
help-regions-back = Förra området
help-commands = Alla kommandon
help-help = Den här hjälpen
help-undo = Ångra i egen rad
help-escape = Lämna fältet
help-off = Stäng av kortkommandon
help-on = Slå på kortkommandon
