import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl partner add`.
struct PartnerAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Записать партнёра.", en: "Enter a partner."),
    examples: [
      Example(
        "mentorctl partner add \"ООО «Луговое»\" --kind enterprise "
          + "--contact \"Ёлкин Пётр Ильич\" --position директор --offer наставники",
        Phrase(ru: "Предприятие с контактом.", en: "An enterprise with a contact."))
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Такой партнёр уже есть.", en: "The partner is there already."))
    ])

  @Argument(
    "name", value: ValueName(ru: "название", en: "name"),
    Phrase(ru: "Название, как в документах.", en: "The name as documents print it."))
  var name: String

  @Option("kind", Phrase(ru: "Что это за организация.", en: "What organisation it is."))
  var kind: PartnerKind = .enterprise

  @Option(
    "contact", value: ValueName(ru: "ФИО", en: "name"),
    Phrase(ru: "К кому обращаться.", en: "Whom to turn to."))
  var contact: String?

  @Option(
    "position", value: ValueName(ru: "должность", en: "position"), allowsEmpty: true,
    Phrase(ru: "Должность.", en: "The position."))
  var position: String?

  @Option(
    "phone", value: ValueName(ru: "номер", en: "number"), allowsEmpty: true,
    Phrase(ru: "Телефон.", en: "The telephone number."))
  var phone: String?

  @Option(
    "email", value: ValueName(ru: "адрес", en: "address"), allowsEmpty: true,
    Phrase(ru: "Адрес электронной почты.", en: "The address of electronic mail."))
  var email: String?

  @Option(
    "offer", value: ValueName(ru: "текст", en: "text"),
    Phrase(
      ru: "Что предлагает: наставники, площадка; можно повторять.",
      en: "What it offers: mentors, a room; repeatable."))
  var offers: [String]

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    guard contact == nil, position != nil || phone != nil || email != nil else { return }
    throw UsageError(
      Phrase(
        ru: "--position, --phone и --email описывают контакт, а он не назван",
        en: "--position, --phone and --email describe a contact, and none is named"),
      hint: Phrase(ru: "Назовите его: --contact \"ФИО\".", en: "Name one: --contact \"Name\"."))
  }

  func run(in context: AppContext) throws -> Answer {
    let contacts = contact.map {
      [PartnerContact(name: $0.cleaned(), position: position, phone: phone, email: email)]
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let people = try editing.load(.people)
      let partner = try editing.change(.partners) { partners throws(WorkspaceError) in
        let partner = Partner(
          id: partners.nextID, name: name.cleaned(), kind: kind, contacts: contacts ?? [],
          offers: offers.flatMap { ListedTexts($0).texts })
        try WorkspaceError.domain { () throws(RecognitionError) in try partners.register(partner) }
        return partner
      }
      return (partner, people)
    }
    return Answer(
      report: PartnerReport(context: context, people: outcome.value.1).card(outcome.value.0),
      notes: outcome.notes.map(\.message))
  }
}
