public import Wording

/// One of the values that a parameter allows.
public struct Choice: Hashable, Sendable {
  /// The word that help and completions show.
  public let name: String

  /// Other texts that are understood, such as a Russian name.
  public let aliases: [String]

  /// What the value means, as a clause for a list; `nil` where the name says it.
  public let meaning: Phrase?

  /// Creates the choice called `name`.
  public init(_ name: String, _ meaning: Phrase? = nil, aliases: [String] = []) {
    self.name = name
    self.meaning = meaning
    self.aliases = aliases
  }
}

/// An enumeration whose cases are the allowed values of a parameter.
///
/// An enumeration with raw strings conforms without a member. One with Russian names returns them as
/// aliases of ``choice``; they are compared as typed text: any case, any dash, ё or е.
public protocol ArgumentChoice: ArgumentValue, CaseIterable {
  /// How the case is written.
  var choice: Choice { get }
}

extension ArgumentChoice where Self: RawRepresentable, RawValue == String {
  public var choice: Choice { Choice(rawValue) }
}

extension ArgumentChoice {
  public init(argument: String) throws(ArgumentProblem) {
    if let exact = Self.allCases.first(where: { $0.choice.name == argument }) {
      self = exact
      return
    }
    let typed = FoldedText(argument)
    for candidate in Self.allCases {
      let choice = candidate.choice
      if ([choice.name] + choice.aliases).contains(where: { FoldedText($0) == typed }) {
        self = candidate
        return
      }
    }
    throw ArgumentProblem.notAllowed(argument, among: Self.allowedValues)
  }

  public static var valueName: ValueName { ValueName(ru: "значение", en: "value") }

  public static var allowedValues: [Choice] { allCases.map(\.choice) }

  public var argumentText: String? { choice.name }
}

extension ArgumentProblem {
  /// The problem of a word that is none of `choices`.
  public static func notAllowed(_ word: String, among choices: [Choice]) -> ArgumentProblem {
    let names = choices.map(\.name)
    let near = nearest(to: word, among: names + choices.flatMap(\.aliases), limit: 1)
    let list = names.joined(separator: ", ")
    let allowed = Phrase(ru: "Допустимые значения: \(list).", en: "Allowed values: \(list).")
    return ArgumentProblem(
      Phrase(ru: "такого значения нет", en: "there is no such value"),
      hint: near.first.map { .perhaps($0) + Phrase(verbatim: " ") + allowed } ?? allowed)
  }
}
