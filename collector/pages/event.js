// An event's own page: its number as it grows.
import { follow, refresh } from "./live.js";

const language = document.documentElement.lang;
const number = new Intl.NumberFormat(language === "ar" ? "ar-EG" : language);
const total = document.getElementById("total");

follow((moment) => {
    const pledges = moment.events[total.dataset.event];
    if (pledges) total.textContent = number.format(pledges);
    refresh();
}, refresh);
