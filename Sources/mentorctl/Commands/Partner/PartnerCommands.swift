import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The commands under `mentorctl partner`.
enum PartnerCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "partner",
    Phrase(
      ru: "Партнёры: предприятия, колледжи, вузы и соглашения с ними.",
      en: "Partners: enterprises, colleges, universities and agreements."),
    aliases: ["партнёр", "партнёры", "partners"],
    [
      PartnerAdd.self, PartnerAgree.self, PartnerList.self, RecordShow<PartnerRecords>.self,
      RecordEdit<PartnerRecords>.self,
    ])
}

/// Partners as records that are shown and edited.
enum PartnerRecords: PlainRecords {
  static let collection = Collection<Partner>.partners

  static let showing = About(
    "show", Phrase(ru: "Показать партнёра.", en: "Show a partner."),
    examples: [
      Example("mentorctl partner show ORG-1", Phrase(ru: "Партнёр ORG-1.", en: "Partner ORG-1."))
    ])

  static let editing = About(
    "edit", Phrase(ru: "Изменить запись партнёра.", en: "Change the record of a partner."),
    examples: [
      Example(
        "mentorctl partner edit ORG-1 --set offers=\"наставники, площадка\"",
        Phrase(ru: "Что предлагает партнёр.", en: "What the partner offers."))
    ])

  static func name(_ record: Partner) -> String { record.name }

  static func admitted(
    _ new: Partner, over old: Partner, in source: inout some ByteSource, _ context: AppContext
  ) throws(WorkspaceError) -> Partner {
    var partners = try source.load(.partners)
    try WorkspaceError.domain { () throws(RecognitionError) in try partners.register(new) }
    return new
  }

  static func card(_ record: Partner, _ sources: CardSources, _ context: AppContext) -> Report {
    PartnerReport(context: context, people: sources.people).card(record)
  }
}
