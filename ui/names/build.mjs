// Writes blocked.txt: words that the big screen does not show as somebody's name. Derived data; see NOTICE.
// Run: npm install --no-save naughty-words@1.2.0 && node build.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const words = createRequire(import.meta.url)("naughty-words");
const all = ["ar", "en", "es", "fr", "ru", "zh"].flatMap((language) => words[language]);
const single = all.map((word) => word.normalize("NFKC").toLowerCase().trim()).filter((word) => word && !/[\s\d]/.test(word));
writeFileSync("blocked.txt", [...new Set(single)].sort().join("\n") + "\n");
