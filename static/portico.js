// The pages work without this script. It adds the show button of password fields. Before a form is sent it hides the
// password again, so that no browser stores it as plain text.
(function () {
  "use strict";

  function connect(button) {
    var input = document.getElementById(button.getAttribute("data-reveals"));
    if (!input) {
      return;
    }

    function reveal(shown) {
      var word = shown ? "hide" : "show";
      input.type = shown ? "text" : "password";
      button.textContent = button.getAttribute("data-" + word);
      button.setAttribute("aria-label", button.getAttribute("data-" + word + "-label"));
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
  }

  var buttons = document.querySelectorAll("[data-reveals]");
  for (var i = 0; i < buttons.length; i += 1) {
    connect(buttons[i]);
  }
})();
