// What became of the pledge whose code is in the address.
const byId = (id) => document.getElementById(id);
const code = location.pathname.split("/").pop();

try {
    const answer = await fetch(`/v1/claims/${encodeURIComponent(code)}`);
    const claim = await answer.json();
    if (claim.state === "counted") {
        byId("says").textContent = "Your pledge is counted.";
        byId("more").textContent = `You made it at ${claim.event}, ${claim.place}, ${claim.city}. Thank you.`;
    } else {
        byId("says").textContent = "Your pledge is on its way.";
        byId("more").textContent =
            "It is kept safely at the booth and arrives here when the booth has been online. Keep this page and look again later.";
    }
} catch {
    byId("says").textContent = "No connection.";
    byId("more").textContent = "Your pledge is safe. Try again when you are online.";
}
