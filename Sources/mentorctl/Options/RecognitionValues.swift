public import CommandLineKit
import JSONStore
public import MentorCore
import Wording

extension PartnerKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension CouncilRole: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension EventKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension EventState: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension EventRole: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension AwardKind: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

extension PracticeState: ArgumentChoice {
  public var choice: Choice { Choice(rawValue, name, aliases: [name.ru]) }
}

/// The paper behind a record, and where it can be read.
struct PaperOptions: ArgumentSet {
  @Option(
    "document", value: ValueName(ru: "текст", en: "text"),
    Phrase(ru: "Где лежит бумага.", en: "Where the paper lies."))
  var document: String?

  @Option(
    "link", value: ValueName(ru: "адрес", en: "address"),
    Phrase(ru: "Адрес страницы в сети.", en: "The address of a page in the web."))
  var link: String?
}
