public import Wording

/// What a rule of a form says against a participant or a pair.
public struct RuleViolation: Hashable, Sendable {
  /// The stable code, such as `form.mentee-age`.
  public let code: String

  /// `.error` forbids the pair, `.warning` asks the curator to look.
  public let severity: Severity

  /// What is wrong, with the source of the rule.
  public let message: Phrase

  init(_ code: String, _ severity: Severity, _ message: Phrase, source: RuleSource) {
    self.code = code
    self.severity = severity
    self.message =
      message + Phrase(ru: " (\(source.phrase.ru))", en: " (\(source.phrase.en))")
  }
}
