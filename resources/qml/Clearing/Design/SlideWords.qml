import QtQuick

// Words read from afar: as large as their font says, or smaller where they would not fit as a whole.
Prose {
    lineHeight: 1 // Qt fits words without what more would add
    wrapMode: Text.WordWrap
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.round(3.7 * Theme.pxPerMm)
}
