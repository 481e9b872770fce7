import CommandLineKit
import Wording

/// The paper behind a record.
struct DocumentOption: ArgumentSet {
  @Option(
    "document", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Где лежит бумага.", en: "Where the paper lies."))
  private var typed: String?

  /// Where the paper lies; `nil` where it is not said.
  var document: String? { typed?.cleaned() }
}

/// Where something can be read.
struct LinkOption: ArgumentSet {
  @Option(
    "link", value: ValueName(ru: "адрес", en: "address"),
    Phrase(ru: "Адрес страницы в сети.", en: "The address of a page in the web."))
  private var typed: String?

  /// The address; `nil` where there is none.
  var link: String? { typed?.cleaned() }
}
