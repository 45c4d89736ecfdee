# What developers and administrators of programs are told, in English only: descriptions of OAuth errors (RFC 6749, 5.2:
# printable ASCII without quotation mark and backslash), and what is wrong with a registration or a setting.

problem-json = The body is not the JSON that is expected here: { $why }.
problem-json-size = The body is longer than { $number } bytes.
problem-media-type-json = The body must be application/json.
problem-parameters = A parameter is wrong: { $why }.
