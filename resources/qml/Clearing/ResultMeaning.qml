import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What the result may mean, what it does not mean, and beside it the picture.
GridLayout {
    id: root

    required property ResultViewModel result
    required property bool wide
    readonly property bool pictured: root.result.pictureFirst && root.result.picture.kind !== PictureViewModel.Empty

    columns: root.wide && root.pictured ? 2 : 1
    columnSpacing: Theme.mm(6)
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 11
        Layout.alignment: Qt.AlignTop
        spacing: Theme.mm(2)

        Prose {
            Layout.fillWidth: true
            lineHeight: 1.1
            text: root.result.meaning
        }

        Prose {
            Layout.fillWidth: true
            font: Theme.bodyBold
            lineHeight: 1.1
            text: root.result.limits
        }

        Prose {
            Layout.fillWidth: true
            lineHeight: 1.1
            text: root.result.limit
        }
    }

    ResultPicture {
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        Layout.alignment: Qt.AlignTop
        visible: root.pictured
        picture: root.result.picture
    }
}
