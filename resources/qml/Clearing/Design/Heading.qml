import QtQuick

Prose {
    id: root

    font: Theme.title
    lineHeight: 1.1

    Accessible.role: Accessible.Heading
}
