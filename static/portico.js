// The pages work without this script. It adds:
// - the show button of password fields, a hint while Caps Lock is on, and the strength of a new password,
// - one submission per form, with a button that shows that it works,
// - the page that waits for a verification goes on by itself,
// - countdowns, times in the time zone of the browser, and its time zone in the list of the profile.
(function () {
  "use strict";

  var words = document.currentScript.dataset;
  // The language of the page, as it is written in the region of the user, with the digits of the server's texts.
  var own = document.documentElement.lang;
  var regional = Array.prototype.filter.call(navigator.languages || [], function (tag) {
    return tag.split("-")[0] === own && tag.indexOf("-u-") < 0;
  });
  var lang = (regional[0] || own) + "-u-nu-latn";

  function each(list, act) {
    for (var i = 0; i < list.length; i += 1) {
      act(list[i]);
    }
  }

  function all(selector, act) {
    each(document.querySelectorAll(selector), act);
  }

  // Password fields. Before a form is sent the password is hidden again, so that no browser stores it as plain text.
  all("[data-reveals]", function (button) {
    var input = document.getElementById(button.dataset.reveals);

    function reveal(shown) {
      var word = shown ? "hide" : "show";
      input.type = shown ? "text" : "password";
      button.textContent = button.dataset[word];
      button.setAttribute("aria-label", button.dataset[word + "Label"]);
    }

    button.addEventListener("click", function () {
      reveal(input.type === "password");
    });
    if (input.form) {
      input.form.addEventListener("submit", function () {
        reveal(false);
      });
    }
    button.hidden = false;

    var hint = document.createElement("p");
    hint.className = "help";
    hint.setAttribute("role", "status");
    button.parentNode.insertAdjacentElement("afterend", hint);

    function look(event) {
      var on = event.type !== "blur" && event.getModifierState && event.getModifierState("CapsLock");
      hint.textContent = on ? words.capsLock : "";
    }
    each(["keydown", "keyup", "mousedown", "blur"], function (type) {
      input.addEventListener(type, look);
    });
  });

  // The strength of a new password: a rough estimate, in bits. The server decides with a better one.
  function bitsOf(password, known) {
    var text = password.toLowerCase();
    each(known, function (word) {
      if (word.length > 2) {
        text = text.split(word).join("\u0000");
      }
    });
    // A text that repeats a part is hardly stronger than that part.
    text = text.replace(/^(.{1,32}?)\1+$/, "$1");
    var bits = 0;
    var run = 0;
    for (var i = 0; i < text.length; i += 1) {
      var step = i > 0 ? text.charCodeAt(i) - text.charCodeAt(i - 1) : 9;
      var letter = /[a-z]/.test(text[i]);
      run = letter ? run + 1 : 0;
      if (Math.abs(step) < 2) {
        bits += 0.5;
      } else if (letter && run > 2) {
        // Inside of a word.
        bits += 1.6;
      } else {
        bits += text[i] === "\u0000" ? 1 : letter ? 4 : /[0-9 ]/.test(text[i]) ? 2 : 5;
      }
    }
    return bits;
  }

  all("[data-strength-of]", function (meter) {
    var input = document.getElementById(meter.dataset.strengthOf);
    var status = meter.querySelector("[role=status]");
    var timer;

    function level() {
      var known = meter.dataset.words.split(" ");
      // The address that is typed into the same form.
      each(input.form.querySelectorAll("[type=email]"), function (field) {
        known = known.concat(field.value.toLowerCase().split(/[^a-z0-9]+/));
      });
      known.sort(function (a, b) {
        return b.length - a.length;
      });
      if (Array.from(input.value.normalize()).length < meter.dataset.least) {
        return "short";
      }
      var bits = bitsOf(input.value, known);
      return bits < 28 ? "weak" : bits < 36 ? "fair" : "strong";
    }

    input.addEventListener("input", function () {
      var now = input.value ? level() : "";
      meter.hidden = !now;
      meter.className = "strength " + now;
      // A screen reader reads the words when the user pauses.
      clearTimeout(timer);
      timer = setTimeout(function () {
        var words = now ? meter.dataset[now] : "";
        if (status.textContent !== words) {
          status.textContent = words;
        }
      }, 400);
    });
  });

  // A form is submitted once. If the browser returns to the page, or stays on it, the form can be submitted again.
  var releases = [];

  all("form[method=post]", function (form) {
    var busy, timer, pressed, kept;

    function buttons(disabled) {
      each(form.elements, function (element) {
        if (element.type === "submit") {
          element.disabled = disabled;
        }
      });
    }

    function release() {
      clearTimeout(timer);
      if (busy) {
        busy = false;
        form.removeAttribute("aria-busy");
        buttons(false);
        pressed.textContent = "";
        each(kept, function (node) {
          pressed.appendChild(node);
        });
      }
    }
    releases.push(release);

    form.addEventListener("submit", function (event) {
      if (busy) {
        event.preventDefault();
        return;
      }
      busy = true;
      pressed = event.submitter || form.querySelector("[type=submit]");
      kept = Array.prototype.slice.call(pressed.childNodes);
      // After the browser has collected the fields, which leave out disabled buttons.
      timer = setTimeout(function () {
        form.setAttribute("aria-busy", "true");
        buttons(true);
        if (pressed.classList.contains("button")) {
          pressed.textContent = words.working;
        }
        timer = setTimeout(release, 15000);
      }, 0);
    });
  });

  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      each(releases, function (release) {
        release();
      });
    }
  });

  // Countdowns. A timer is no live region, so that a screen reader reads only the last message.
  all("[role=timer]", function (element) {
    var end = Date.now() + 1000 * element.dataset.seconds;

    function two(number) {
      return (number < 10 ? "0" : "") + number;
    }

    function show() {
      var left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      var hours = Math.floor(left / 3600);
      var minutes = Math.floor(left / 60) % 60;
      element.textContent = (hours ? hours + ":" + two(minutes) : minutes) + ":" + two(left % 60);
      if (left === 0) {
        clearInterval(ticking);
        element.parentNode.textContent = words.waitOver;
      }
    }

    var ticking = setInterval(show, 1000);
    element.dir = "ltr";
    show();
  });

  // Times. The text of the server is in UTC.
  function ago(at) {
    var seconds = (at - Date.now()) / 1000;
    var units = [["year", 31556952], ["month", 2629746], ["day", 86400], ["hour", 3600], ["minute", 60]];
    for (var i = 0; i < units.length; i += 1) {
      if (Math.abs(seconds) >= units[i][1]) {
        return relative.format(Math.trunc(seconds / units[i][1]), units[i][0]);
      }
    }
    return relative.format(0, "second");
  }

  try {
    var absolute = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeStyle: "short" });
    var relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
    var dates = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
    all("time", function (element) {
      var at = new Date(element.dateTime);
      if (element.dateTime.length === 10) {
        element.textContent = dates.format(at);
        return;
      }
      element.title = element.textContent;
      element.textContent = absolute.format(at) + " \u00b7 " + ago(at);
    });
    // The list of time zones also offers the zone of the browser.
    all("select[name=zoneinfo]", function (select) {
      var zone = absolute.resolvedOptions().timeZone;
      var known = Array.prototype.some.call(select.options, function (option) {
        return option.value === zone;
      });
      if (!known) {
        select.add(new Option(zone.replace(/_/g, " "), zone), 1);
      }
    });
  } catch (error) {
    // An old browser keeps the text of the server.
  }

  // A page that waits for something elsewhere goes on by itself: its address leads on as soon as it has happened.
  all("[data-goes-on]", function () {
    var wait = 3000;

    function look() {
      fetch(location.href, { method: "HEAD", redirect: "manual", cache: "no-store" }).then(
        function (response) {
          if (response.type === "opaqueredirect" || response.status === 410) {
            location.reload();
          } else {
            later();
          }
        },
        later
      );
    }

    function later() {
      wait = Math.min(wait * 1.1, 30000);
      setTimeout(look, wait);
    }
    later();
  });
})();
