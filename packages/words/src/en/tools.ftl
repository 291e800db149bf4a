### Settings, commands and help.

## Settings

settings-language = Language
settings-language-sv = Svenska
settings-language-en = English
settings-size = Size of the text
settings-size-1 = Usual text
settings-size-2 = Larger text
settings-size-3 = Largest text
settings-theme = Light or dark
settings-theme-system = As the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-announce = What the screen reader says
settings-announce-important = Only what matters
settings-announce-writing = Also who is writing
settings-announce-row = Everything in the row I read
settings-announce-silent = Silent
settings-leave = Leave the meeting on this device

## Commands and keys

commands-open = All commands
commands-search = Search among commands
commands-none = No command is called that.
commands-help = Help with keys
commands-theme-light = Light appearance
commands-theme-dark = Dark appearance
commands-theme-system = Appearance as the device
commands-size = Size of the text: { $size }
commands-main = Go to the content
help-heading = Keys
help-regions = Next region of the page
help-regions-back = Previous region
help-commands = All commands
help-help = This help
help-undo = Undo in your own row
help-escape = Leave the field
help-off = Turn shortcuts off
help-on = Turn shortcuts on
