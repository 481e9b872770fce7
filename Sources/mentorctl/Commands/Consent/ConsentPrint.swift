import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl consent print`.
struct ConsentPrint: Command {
  static let about = About(
    "print",
    Phrase(
      ru: "Напечатать бланк согласия для подписи: Word (DOCX) или страница для печати (HTML).",
      en: "Print the blank of a consent for signature: Word (DOCX) or a page for printing (HTML)."),
    discussion: Phrase(
      ru:
        "Бланк всегда на русском. Кто подписывает, решает возраст на сегодня: за несовершеннолетнего — "
        + "законный представитель. Чего организация не внесла, то пишут от руки. Адреса и документы людей "
        + "тоже пишут от руки: они остаются на бумаге, в программу их не вносят. Подписанное вносят "
        + "командой consent add.",
      en:
        "The blank is always Russian. Who signs follows from the age today: a legal representative for a "
        + "minor. What the organisation has not told is left to the hand, and so are the addresses and "
        + "identity papers of people, which stay on the paper. What was signed is recorded by consent add."
    ),
    examples: [
      Example(
        "mentorctl consent print processing --all -o согласия.docx",
        Phrase(
          ru: "Бланки для всех, чьего согласия не хватает.",
          en: "The blanks for all whose consent is lacking.")),
      Example(
        "mentorctl consent print distribution --person P-3 -o бланк.docx",
        Phrase(ru: "Бланк для одного человека.", en: "The blank for one person.")),
      Example(
        "mentorctl consent print processing --by guardian -o бланк.html",
        Phrase(ru: "Бланк без имени, для родителей.", en: "A blank without a name, for parents.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Такое согласие этот человек не даёт.", en: "The person gives no such consent."))
    ])

  @Argument("kind", Phrase(ru: "На что согласие.", en: "What the consent permits."))
  var kind: ConsentKind

  @Option(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Для кого бланк; можно несколько.", en: "Whom the blank is for; repeatable."))
  var references: [RecordReference]

  @Flag(
    "all",
    Phrase(
      ru: "Для всех из баз этого года, чьего согласия не хватает.",
      en: "For everybody in the pools of the year whose consent is lacking."))
  var isForAll: Bool

  @Option(
    "by",
    Phrase(
      ru: "Кто подпишет; без него — тот, кто должен.", en: "Who will sign; else whoever must."))
  var signer: SignerKind?

  func validate() throws(UsageError) {
    if isForAll, !references.isEmpty {
      throw UsageError(
        Phrase(ru: "--all и --person вместе не бывают", en: "--all and --person exclude each other")
      )
    }
    if signer != nil, isForAll || !references.isEmpty {
      throw UsageError(
        Phrase(
          ru: "кто подписывает за названного человека, решает его возраст, а не --by",
          en: "who signs for a person follows from the age, not from --by"))
    }
    if kind == .mentoring, signer == .guardian {
      throw UsageError(
        Phrase(
          ru: "согласие быть наставником работник подписывает сам",
          en: "an employee agrees to be a mentor in person"))
    }
  }

  func run(in context: AppContext) throws -> Answer {
    let ((blanks, isOwn, problem), notes) = try context.read { snapshot throws(WorkspaceError) in
      let organization = try snapshot.load(.organization)
      let templates = try snapshot.load(.consentTemplates)
      let template = templates[kind]
      let people = try people(in: &snapshot, context)
      guard isForAll || !references.isEmpty else {
        let blank = ConsentBlank(
          kind, signedBy: signer, template: template, organization: organization)
        return ([blank], templates.isOwn(kind), template.problem)
      }
      let blanks = try people.map { person throws(WorkspaceError) in
        try WorkspaceError.domain { () throws(ConsentError) in
          try ConsentBlank(
            kind, for: person, printsName: context.options.names == .full, template: template,
            organization: organization, on: context.today)
        }
      }
      return (blanks, templates.isOwn(kind), template.problem)
    }
    guard let paper = ConsentBlank.paper(of: blanks) else { throw ConsentError.nobodyLacks(kind) }
    return Answer(
      report: Report(paper) { ["blanks": .array(blanks.map { $0.json(context) })] },
      notes: notes + (blanks.first?.gaps ?? []).map(\.note) + [problem?.message].compactMap(\.self)
        + (isOwn ? [] : [Self.remark(kind)]))
  }

  /// The people whom the blanks are for, each once.
  private func people(
    in snapshot: inout Snapshot, _ context: AppContext
  ) throws(WorkspaceError) -> [Person] {
    if isForAll {
      return try snapshot.pool(year: context.options.year, on: context.today)
        .missingConsents(kind).map(\.person)
    }
    let records = try snapshot.load(.people)
    var found: [Person] = []
    for reference in references {
      let person = try reference.person(in: records, of: &snapshot, context)
      if !found.contains(where: { $0.id == person.id }) { found.append(person) }
    }
    return found
  }

  private static func remark(_ kind: ConsentKind) -> Phrase {
    Phrase(
      ru: "слова бланка — значение программы по умолчанию; покажите их тому, кто отвечает за "
        + "персональные данные; изменить: mentorctl consent template edit \(kind.rawValue)",
      en:
        "the words of the blank are the program's default; show them to whoever answers for personal "
        + "data; to change them: mentorctl consent template edit \(kind.rawValue)")
  }
}

extension ConsentBlank {
  /// For whom the blank is and who signs it.
  fileprivate func json(_ context: AppContext) -> JSON {
    [
      "kind": .string(kind.rawValue), "person": JSON(person?.id),
      "name": .string(context.shown(person)),
      "signers": .array(signers.map { .string($0.rawValue) }),
    ]
  }
}

extension ConsentBlank.Gap {
  /// That a line is left for the hand, and how to fill it.
  fileprivate var note: Phrase {
    let (what, option): (Phrase, String) =
      switch self {
      case .organization: (Phrase(ru: "названия", en: "name"), "name")
      case .address: (Phrase(ru: "адреса", en: "address"), "address")
      case .inn: (Phrase(ru: "ИНН", en: "ИНН"), "inn")
      case .ogrn: (Phrase(ru: "ОГРН", en: "ОГРН"), "ogrn")
      case .site: (Phrase(ru: "сайта", en: "site"), "site")
      }
    return Phrase(
      ru: "нет \(what.ru) организации: оставлена строка (mentorctl org edit --\(option))",
      en: "the organisation has no \(what.en): a line is left (mentorctl org edit --\(option))")
  }
}
