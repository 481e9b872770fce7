public import JSONStore
public import Wording

/// What is counted, in the language of counting rules.
///
/// A rule names a unit and, behind «где», conditions joined by «и», «или», «не» and parentheses:
/// `лица где роль наставляемый и возраст 10–19 и есть пара (форма UU и в работе за период)`. Russian and
/// English words are accepted; rules are stored in Russian. What the records do not say (an age that
/// is not known) is neither counted nor taken for a no: the count names it apart.
public struct CountingRule: Hashable, Sendable {
  let unit: CountingUnit
  /// `nil` where everything of the unit counts.
  let condition: CountingCondition?

  init(_ unit: CountingUnit, where condition: CountingCondition? = nil) {
    self.unit = unit
    self.condition = condition
  }

  /// The rule in words.
  public var words: Phrase { CountingPrinter(subject: unit.subject).rule(self) }

  /// The rule with `other` as a further condition; `nil` where they count different things.
  public func narrowed(by other: CountingRule) -> CountingRule? {
    guard unit == other.unit else { return nil }
    guard let condition, let further = other.condition else {
      return CountingRule(unit, where: condition ?? other.condition)
    }
    return CountingRule(unit, where: .all(condition.conjuncts + further.conjuncts))
  }
}

extension CountingCondition {
  /// The conditions that must all hold.
  var conjuncts: [CountingCondition] {
    if case .all(let conditions) = self { return conditions }
    return [self]
  }
}

extension CountingRule: JSONText {
  /// Reads a rule.
  ///
  /// - Throws: ``ValueProblem`` that names the place in the text and what may stand there.
  public init(jsonText: String) throws(ValueProblem) {
    var reader = try CountingReader(jsonText)
    self = try reader.rule()
  }

  public var jsonText: String { words.ru }

  public static var jsonSchema: TextSchema { TextSchema(example: "лица где роль наставник") }
}

extension CountingRule: ExpressibleByStringLiteral {
  /// Creates a rule that the program ships; a text that is no rule is a mistake of the programmer.
  public init(stringLiteral text: String) {
    do {
      try self.init(jsonText: text)
    } catch {
      preconditionFailure(error.message.en)
    }
  }
}
