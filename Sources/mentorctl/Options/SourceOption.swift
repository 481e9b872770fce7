import CommandLineKit
import Wording

/// From where a number or a rule is known.
struct SourceOption: ArgumentSet {
  @Option(
    "source", value: ValueName(ru: "источник", en: "source"),
    Phrase(
      ru: "Откуда это известно: отчёт, приказ, письмо.",
      en: "How it is known: a report, an order, a letter."))
  var text: String?

  /// The source; `nil` where none is named.
  var source: String? {
    guard let source = text?.cleaned(), !source.isEmpty else { return nil }
    return source
  }
}
