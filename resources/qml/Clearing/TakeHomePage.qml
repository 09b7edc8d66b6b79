pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clearing.Design
import Clearing.ViewModels

// What can be taken along: the result as a code or on paper, where the clinic has set it up; and the numbers that help.
Scroller {
    id: root

    required property TakeHomeViewModel takeHome

    readonly property bool wide: root.bodyWidth > Theme.mm(147) * Theme.textScale
    readonly property bool coded: root.takeHome.code.length > 0

    spacing: Theme.mm(3)

    Heading {
        Layout.fillWidth: true
        focus: true
        text: qsTr("Take it with you")
    }

    Panel {
        id: phone

        Layout.fillWidth: true
        visible: root.coded

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.mm(8)
            rowSpacing: Theme.gap

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space

                Heading {
                    Layout.fillWidth: true
                    font: Theme.leadBold
                    text: qsTr("On your phone")
                }

                Prose {
                    Layout.fillWidth: true
                    text: qsTr("Point your phone's camera at this code. It opens a page of this clinic that shows your result.")
                }

                Prose {
                    Layout.fillWidth: true
                    text: qsTr("Your result is the part of the address behind the # sign. That part stays on your phone.")
                }

                Prose {
                    Layout.fillWidth: true
                    text: qsTr("Your phone's browser may remember the address.")
                }
            }

            QrPicture {
                Layout.alignment: Qt.AlignTop
                room: Math.min(root.bodyWidth - 2 * phone.inset, root.wholeInView)
                rows: root.takeHome.code
                says: qsTr("A code for your phone's camera, with your result")
            }
        }
    }

    Action {
        visible: root.takeHome.numbersThere
        text: root.takeHome.numbers ? qsTr("Leave the numbers out") : qsTr("Add the numbers")
        onClicked: root.takeHome.setNumbers(!root.takeHome.numbers)
    }

    Prose {
        Layout.fillWidth: true
        visible: root.takeHome.tooLong
        text: qsTr("Your result is too long for the numbers to fit in. It is here without them.")
    }

    Panel {
        Layout.fillWidth: true
        visible: root.takeHome.paper !== TakeHomeViewModel.Off

        Heading {
            Layout.fillWidth: true
            font: Theme.leadBold
            text: qsTr("On paper")
        }

        Prose {
            Layout.fillWidth: true
            text: {
                switch (root.takeHome.paper) {
                case TakeHomeViewModel.Sending:
                    return qsTr("Your sheet is on its way to the printer …");
                case TakeHomeViewModel.Sent:
                    return qsTr("Your sheet was sent to the printer. Please fetch it, so that nobody else reads it.");
                case TakeHomeViewModel.Failed:
                    return qsTr("Your sheet could not be printed. There is only one try in a visit. You can write down what matters to you.");
                default:
                    return qsTr("One sheet with your result leaves this screen and goes to the clinic's printer. The print queue may keep it until it is printed.");
                }
            }
        }

        Action {
            visible: root.takeHome.paper === TakeHomeViewModel.Offered
            text: qsTr("Print one sheet")
            onClicked: root.takeHome.printSheet()
        }
    }

    Prose {
        Layout.fillWidth: true
        visible: !root.coded && root.takeHome.paper === TakeHomeViewModel.Off
        text: qsTr("This screen keeps nothing and sends nothing. You can write down what matters to you, or take a photo of your result.")
    }

    Heading {
        Layout.fillWidth: true
        font: Theme.leadBold
        text: qsTr("Someone to talk to, at any hour")
    }

    NumberCodes {
        room: root.bodyWidth
        takeHome: root.takeHome
    }
}
