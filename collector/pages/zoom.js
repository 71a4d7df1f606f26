// Coming closer to a part of the map: by its buttons, a drag, or two fingers. Dots keep their size on the screen.
const STEP = 2;
const CLOSEST = 16;

export function zoomable(svg, { width, height }, buttons) {
    let closer = 1;
    let [x, y] = [0, 0]; // the upper left corner, in units of the map
    const fingers = new Map();

    function show() {
        const [wide, high] = [width / closer, height / closer];
        x = Math.min(Math.max(x, 0), width - wide);
        y = Math.min(Math.max(y, 0), height - high);
        svg.setAttribute("viewBox", `${x} ${y} ${wide} ${high}`);
        const pixel = Math.max(wide / (svg.clientWidth || width), high / (svg.clientHeight || height));
        svg.style.setProperty("--unit", pixel * Math.max(1, svg.clientWidth / width)); // a dot's, in units of the map
        svg.classList.toggle("closer", closer > 1);
        for (const button of buttons.querySelectorAll("button"))
            button.disabled = button.value === "+" ? closer >= CLOSEST : closer <= 1;
    }

    // `times` closer, so that what lies at `at` (pixels of the window) stays there.
    function zoom(times, at) {
        const box = svg.getBoundingClientRect();
        const [across, down] = [(at.x - box.left) / box.width, (at.y - box.top) / box.height];
        const before = closer;
        closer = Math.min(CLOSEST, Math.max(1, closer * times));
        x += across * width * (1 / before - 1 / closer);
        y += down * height * (1 / before - 1 / closer);
        show();
    }

    function middle() {
        const box = svg.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }

    buttons.addEventListener("click", ({ target: { value } }) => {
        if (value) zoom({ "+": STEP, "-": 1 / STEP, 1: 1 / CLOSEST }[value], middle());
    });
    svg.addEventListener("dblclick", (event) => zoom(STEP, { x: event.clientX, y: event.clientY }));
    svg.addEventListener("pointerdown", (event) => fingers.set(event.pointerId, { x: event.clientX, y: event.clientY }));
    for (const end of ["pointerup", "pointercancel", "pointerleave"])
        svg.addEventListener(end, (event) => fingers.delete(event.pointerId));
    svg.addEventListener("pointermove", (event) => {
        const from = fingers.get(event.pointerId);
        if (!from) return;
        const to = { x: event.clientX, y: event.clientY };
        const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, where]) => where);
        fingers.set(event.pointerId, to);
        if (other) {
            const apart = (one) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
            zoom(apart(to) / apart(from), { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
            return;
        }
        const unit = width / closer / svg.clientWidth;
        x -= (to.x - from.x) * unit;
        y -= (to.y - from.y) * unit;
        show();
    });
    new ResizeObserver(show).observe(svg);
    show();
}
