/* What a page can do besides being read. Everything works on paper too: without this file nothing is missing. */
(function () {
  "use strict";
  /* Copy a sentence */
  document.querySelectorAll("[data-hb-copy]").forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      var word = button.querySelector("span") || button, before = word.textContent;
      var from = button.dataset.hbCopy || document.querySelector(button.dataset.hbCopyFrom).textContent;
      navigator.clipboard.writeText(from).then(function () {
        word.textContent = button.dataset.hbDone;
        setTimeout(function () { word.textContent = before; }, 2000);
      });
    });
  });
  document.querySelectorAll("[data-hb-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
  /* Filter dos and don'ts */
  document.querySelectorAll("[data-hb-filter]").forEach(function (box) {
    box.hidden = false;
    var list = document.querySelector(box.dataset.hbFilter);
    box.addEventListener("change", function () {
      var wanted = Array.from(box.querySelectorAll("select")).map(function (s) { return s.value; }).filter(Boolean);
      list.querySelectorAll("[data-tags]").forEach(function (item) {
        var tags = item.dataset.tags.split(" ");
        item.hidden = !wanted.every(function (each) { return tags.indexOf(each) >= 0; });
      });
      list.querySelectorAll("[data-hb-group]").forEach(function (group) {
        group.hidden = !group.querySelector("[data-tags]:not([hidden])");
      });
    });
  });
  /* Test an idea: count the answers, say what they mean, write the line for decisions.yml */
  var form = document.querySelector(".hb-idea");
  if (form) {
    var verdict = form.querySelector(".hb-verdict"), trace = form.querySelector(".hb-idea__trace");
    var words = JSON.parse(form.querySelector("script[type='application/json']").textContent);
    var judge = function () {
      var sets = Array.from(form.querySelectorAll("fieldset[data-value]"));
      var given = sets.map(function (set) { return [set, form.elements[set.dataset.name].value]; });
      var core = given.some(function (g) { return g[1] === "against" && g[0].dataset.kind !== "aspirational"; });
      var unsure = given.filter(function (g) { return g[1] === "unsure"; }).length;
      var against = given.some(function (g) { return g[1] === "against"; });
      var open = given.some(function (g) { return !g[1]; });
      var key = core ? "change" : open ? "open" : unsure > sets.length / 2 ? "ask" : against ? "change" : "fits";
      verdict.dataset.verdict = key;
      verdict.querySelector("p b").textContent = words[key][0];
      verdict.querySelector("p span").textContent = words[key][1];
      verdict.querySelectorAll("[data-icon]").forEach(function (icon) { icon.hidden = icon.dataset.icon !== key; });
      var rank = { fits: 0, unsure: 1, against: 2 }, worst = {};
      given.forEach(function (g) {
        var id = g[0].dataset.value;
        if (g[1] && (worst[id] === undefined || rank[g[1]] > rank[worst[id]])) worst[id] = g[1];
      });
      var idea = form.elements.idea.value.replace(/\s+/g, " ").trim();
      trace.hidden = !idea || key === "open";
      trace.querySelector("pre code").textContent = "- date: " + new Date().toISOString().slice(0, 10) +
        "\n  idea:\n    " + form.dataset.language + ": " + JSON.stringify(idea) + "\n" +
        (key === "ask" ? "" : "  verdict: " + key + "\n") + "  answers:\n" +
        Object.keys(worst).map(function (id) { return "    " + id + ": " + worst[id]; }).join("\n");
    };
    verdict.hidden = false;
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("input", judge);
    judge();
  }
})();
