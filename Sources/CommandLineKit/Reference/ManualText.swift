import Wording

/// The source of a manual page that is being written in mdoc(7).
struct ManualText {
  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds a macro with arguments that are already escaped.
  mutating func macro(_ name: String, _ arguments: String...) {
    lines.append(([".\(name)"] + arguments).joined(separator: " "))
  }

  /// Adds paragraphs of running text; a paragraph macro parts them, every sentence begins a line.
  mutating func paragraphs(_ text: String) {
    for (index, paragraph) in text.paragraphs.enumerated() {
      if index > 0 { macro("Pp") }
      for sentence in paragraph.sentences {
        lines += sentence.wrapped(at: 78).map(\.manualLine)
      }
    }
  }
}

extension String {
  /// The text for a line of running text.
  fileprivate var manualLine: String {
    let line = manualCharacters
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  /// The text cut after every sentence whose last character but the full stop is ASCII.
  ///
  /// Two spaces are set after the end of a line, which Latin pages want and Russian ones do not.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if !sentence.isEmpty { sentence += " " }
      sentence += word
      guard let end = word.last, end.endsSentence, word.dropLast().last?.isASCII == true else {
        continue
      }
      sentences.append(sentence)
      sentence = ""
    }
    return sentences + (sentence.isEmpty ? [] : [sentence])
  }

  /// The text as one argument of a macro, which can be neither another macro nor a delimiter.
  var manualArgument: String {
    "\"\\&" + manualCharacters.escaping(["\"": "\\(dq"]) + "\""
  }

  private var manualCharacters: String {
    escaping(["\\": "\\e", "-": "\\-"])
  }
}

extension Character {
  fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" }
}
