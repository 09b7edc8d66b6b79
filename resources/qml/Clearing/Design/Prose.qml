import QtQuick

Text {
    id: root

    property string spoken: root.text

    font: Theme.body
    color: Theme.ink
    linkColor: Theme.pine
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken
}
