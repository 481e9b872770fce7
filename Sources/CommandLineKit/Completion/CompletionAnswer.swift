public import Wording

/// What a shell can put in the place of an unfinished word.
public struct CompletionAnswer: Hashable, Sendable {
  /// A word that fits.
  public struct Candidate: Hashable, Sendable {
    /// The word.
    public let text: String

    /// What the word means, or `nil`.
    public let meaning: Phrase?
  }

  /// The words that fit, in the order of help.
  public private(set) var candidates: [Candidate] = []

  /// What the shell or the program has to add: `files`, `directories`, `dynamic`, or nothing.
  public private(set) var wanted = ValueCompletion.nothing

  /// The part of the word that stays as it is, such as `--dir=`.
  private let kept: String

  /// The part of the word that candidates begin with.
  private let typed: String

  init(kept: String = "", typed: String) {
    self.kept = kept
    self.typed = typed
  }

  mutating func offer(_ text: String, _ meaning: Phrase?) {
    guard text.hasPrefix(typed), !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      return
    }
    candidates.append(Candidate(text: kept + text, meaning: meaning))
  }

  mutating func offerValues(of parameter: Parameter) {
    switch parameter.completion {
    case .nothing: break
    case .values:
      for choice in parameter.allowedValues {
        offer(choice.name, choice.meaning)
      }
      offerAliases(parameter.allowedValues.map { ($0.aliases, $0.meaning) })
    case .files, .directories, .dynamic: wanted = parameter.completion
    }
  }

  /// Offers names in another alphabet to those who have begun to type one.
  mutating func offerAliases(_ aliases: [(names: [String], meaning: Phrase?)]) {
    guard let first = typed.unicodeScalars.first, !first.isASCII else { return }
    for (names, meaning) in aliases {
      for name in names {
        offer(name, meaning)
      }
    }
  }

  /// The answer with the identifiers that the program knows of the `dynamic` kind that is wanted.
  ///
  /// Those that do not begin as the unfinished word does are left out.
  public func adding(_ identifiers: [String]) -> CompletionAnswer {
    var answer = self
    for identifier in identifiers {
      answer.offer(identifier, nil)
    }
    return answer
  }

  /// The answer as the completion script of `shell` reads it: a line for each candidate, with a tab
  /// before its meaning, and a line `:files` or `:directories` where the shell shall add such names.
  public func lines(for shell: Shell, in language: Language) -> String {
    var lines: [String] = []
    switch wanted {
    case .files: lines.append(":files")
    case .directories: lines.append(":directories")
    case .nothing, .values, .dynamic: break
    }
    for candidate in candidates {
      let text = shell == .bash ? candidate.text.escapedForBash : candidate.text
      let meaning = candidate.meaning?[language].paragraphs.first ?? ""
      lines.append("\(text)\t\(meaning)")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension String {
  /// The text with a backslash before every character that means something to a shell.
  fileprivate var escapedForBash: String {
    backslashing(" \t\"'`$&|;<>()[]{}*?!#~\\")
  }
}
