#!/bin/sh
# Lint the QML against types generated from the Python view-models, so that a name one side does not know is an error.
set -eu
bin=.venv/bin
export PATH="$PWD/$bin:$PATH"
types=build/qml/booth
mkdir -p "$types"
metatypes=$("$bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt" / "metatypes")')
for model in booth pledge_form staff_panel day_panel big_screen set_up place_form pinyin/__init__; do
    pyside6-metaobjectdump -o "build/${model%%/*}.json" "ui/$model.py"
done
pyside6-qmltyperegistrar --generate-qmltypes "$types/booth.qmltypes" -o build/unused.cpp --import-name booth \
    --major-version 1 --minor-version 0 --foreign-types "$metatypes/qt6core_metatypes.json,$metatypes/qt6qml_metatypes.json" \
    build/booth.json build/pledge_form.json build/staff_panel.json build/day_panel.json build/set_up.json build/place_form.json build/big_screen.json build/pinyin.json
printf 'module booth\ntypeinfo booth.qmltypes\n' >"$types/qmldir"
files=$(find ui/qml -name '*.qml')
# shellcheck disable=SC2086
pyside6-qmllint --max-warnings 0 -I build/qml -I ui/qml $files
for file in $files; do
    pyside6-qmlformat "$file" | cmp -s - "$file" || { echo "not formatted: pyside6-qmlformat -i $file"; exit 1; }
done
