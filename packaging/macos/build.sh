#!/bin/sh
# Makes Dispensatory.app and a .dmg from the bundle. Recipe: not run. On macOS 13 or later, in the top folder:
#   python3 packaging/build.py bundle && packaging/macos/build.sh 0.1.0
set -eu
version=$1
here=$(cd "$(dirname "$0")/.." && pwd)
app=$here/dist/Dispensatory.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "$here/dist/dispensatory/." "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/g" "$here/macos/Info.plist.in" > "$app/Contents/Info.plist"
icons=$here/work/dispensatory.iconset
mkdir -p "$icons"
for size in 16 32 128 256 512; do
    cp "$here/../resources/icons/dispensatory-$size.png" "$icons/icon_${size}x${size}.png"
done
iconutil -c icns -o "$app/Contents/Resources/dispensatory.icns" "$icons"
# Without a certificate the program is signed for this machine only; others open it once by right click, Open.
codesign --force --deep --sign "${SIGN_WITH:--}" "$app"
hdiutil create -volname Dispensatory -srcfolder "$app" -ov -format UDZO "$here/dist/dispensatory-$version.dmg"
