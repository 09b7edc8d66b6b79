import QtQuick

// When something is said, where its page is read aloud: an item tells it of itself and of all in it as `hearing`.
// What says `heardByAll` tells nothing of a person. `heardIn`: the language in which it stands, if not the page's own.
QtObject {
    enum Turn {
        First,
        Usual,
        Later,
        Help,
        Bar,
        Player
    }
}
