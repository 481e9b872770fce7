import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent add`.
struct ConsentAdd: Command {
  static let about = About(
    "add", Phrase(ru: "Внести подписанное согласие.", en: "Record a signed consent."),
    discussion: Phrase(
      ru: "Кто должен подписать, программа решает по возрасту на день подписи: за "
        + "несовершеннолетнего — законный представитель; с 14 лет он может подписать и сам, но "
        + "вместе с представителем.",
      en: "Who must sign follows from the age on the day: a legal representative for a minor, who "
        + "from 14 may sign as well, beside the representative."),
    examples: [
      Example(
        "mentorctl consent add P-3 --kind processing --signed 2026-09-05 "
          + "--signer \"Лугова Ольга Петровна\" --ground мать",
        Phrase(ru: "Подписала мать.", en: "Signed by the mother.")),
      Example(
        "mentorctl consent add Ёлкин --kind processing --signed 05.09.2026",
        Phrase(ru: "Взрослый подписал сам.", en: "An adult signed alone.")),
      Example(
        "mentorctl consent add Ёлкин --kind distribution --signed 05.09.2026 --category name "
          + "--category photo",
        Phrase(ru: "Можно публиковать имя и фото.", en: "Name and photographs may be published.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Подписал не тот, кто должен.", en: "The wrong person signed."))
    ])

  @OptionGroup var naming: PersonArgument

  @Option("kind", Phrase(ru: "На что согласие.", en: "What the consent permits."))
  var kind: ConsentKind = .processing

  @Option("signed", Phrase(ru: "День подписи.", en: "The day of the signature."))
  var signed: CalendarDate

  @Option(
    "by",
    Phrase(
      ru: "Кто подписал; без него — тот, кто должен.", en: "Who signed; else whoever must."))
  var signedBy: SignerKind?

  @Option(
    "signer", value: ValueName(ru: "ФИО", en: "name"),
    Phrase(ru: "Имя законного представителя.", en: "The name of the representative."))
  var signerName: String?

  @Option(
    "ground", value: ValueName(ru: "основание", en: "ground"),
    Phrase(ru: "Кем приходится: мать, отец, опекун.", en: "Mother, father, guardian."))
  var ground: String?

  @Option("until", Phrase(ru: "Последний день действия.", en: "The last day of validity."))
  var until: CalendarDate?

  @Option(
    "category",
    Phrase(
      ru: "Что разрешено публиковать; можно повторять.",
      en: "What may be published; repeatable."))
  var categories: [PublishedCategory]

  @OptionGroup var paper: DocumentOption

  @OptionGroup var writing: WriteOptions

  func validate() throws(UsageError) {
    if signedBy == .own, signerName != nil || ground != nil {
      throw UsageError(
        Phrase(
          ru: "--signer и --ground описывают представителя, а подписал сам человек",
          en: "--signer and --ground describe a representative, but the person signed"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let organization = try editing.load(.organization)
      let people = try editing.load(.people)
      let person = try naming.person.person(in: people, of: &editing, context)
      let template = try editing.load(.consentTemplates)[kind]
      let (consent, obstacle) = try editing.change(.consents) { consents throws(WorkspaceError) in
        var register = ConsentRegister(
          consents, settings: organization.settings, on: context.today)
        let consent = try WorkspaceError.domain { () throws(ConsentError) in
          try register.add(
            kind, of: person, signed: signed, by: signer, until: until,
            document: paper.document, categories: categories, template: template,
            operator: organization.name)
        }
        consents = register.consents
        let gate = ConsentGate(
          consents: consents, settings: organization.settings, on: context.today)
        return (consent, gate.obstacle(for: person, kind: kind))
      }
      return (consent, obstacle, people)
    }
    let (consent, obstacle, people) = outcome.value
    let list = ConsentReport(context: context, people: people)
    var report = list.list([consent])
    report.json = { ["consent": list.json(consent)] }
    return Answer(
      report: report,
      notes: outcome.notes.map(\.message)
        + [
          obstacle.map {
            Phrase(ru: "этого ещё мало: ", en: "not enough yet: ") + $0.message(for: kind)
          }, consent.openEnded,
        ].compactMap(\.self))
  }

  /// The signature as the options describe it; `nil` where they leave it to the rule.
  private var signer: Signer? {
    let name = signerName?.cleaned()
    if signedBy == .own { return Signer(kind: .own) }
    guard signedBy == .guardian || name != nil || ground != nil else { return nil }
    return Signer(kind: .guardian, name: name ?? "", ground: ground?.cleaned())
  }
}

extension Consent {
  /// That the paper names a term and the record no last day; `nil` where it does, or holds for as long as
  /// the person takes part.
  fileprivate var openEnded: Phrase? {
    guard kind == .distribution, validUntil == nil else { return nil }
    return Phrase(
      ru: "последний день не назван, и согласие не закончится само; если на бумаге есть срок, "
        + "внесите его: --until ДАТА",
      en:
        "no last day is named, so the consent does not end by itself; if the paper has a term, record "
        + "it: --until DATE")
  }
}
