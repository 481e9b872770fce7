import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// Consents as people and programs see them.
struct ConsentReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of consents.
  func list(_ consents: [Consent]) -> Report {
    Report(
      title: Phrase(ru: "Согласия", en: "Consents"),
      table: { table(consents) }, json: { ["consents": .array(consents.map(json))] })
  }

  /// The fields of `consent` with the name of the person.
  func json(_ consent: Consent) -> JSON {
    var shown = consent
    if !context.showsNames {
      shown.signer.name = shown.signer.name.map { context.shown(name: $0) }
      if context.options.names == .none { shown.document = nil }
    }
    return context.fields(
      of: shown,
      extra: [
        JSON.Member("name", .string(context.shown(people[consent.person]))),
        JSON.Member("inForce", .bool(consent.isInForce(on: context.today))),
      ])
  }

  private func table(_ consents: [Consent]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "person", title: Phrase(ru: "Человек", en: "Person")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Согласие", en: "Consent")),
        ReportTable.Column(key: "signer", title: Phrase(ru: "Подписал", en: "Signed by")),
        ReportTable.Column(
          key: "signed", title: Phrase(ru: "Подписано", en: "Signed"), content: .date),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
      ],
      rows: consents.map { consent in
        [
          Phrase(verbatim: "\(consent.id)"),
          Phrase(
            verbatim: people[consent.person].map { context.label($0) } ?? "\(consent.person)"),
          Self.short(consent.kind), consent.signer.kind.choice.meaning ?? Phrase(verbatim: ""),
          Phrase(verbatim: consent.signed.numeric), state(of: consent),
        ]
      },
      empty: Phrase(
        ru: "Согласий нет. Внесите: mentorctl consent add.",
        en: "There are no consents. Record them: mentorctl consent add."))
  }

  private static func short(_ kind: ConsentKind) -> Phrase {
    switch kind {
    case .processing: Phrase(ru: "обработка", en: "processing")
    case .distribution: Phrase(ru: "распространение", en: "distribution")
    case .mentoring: Phrase(ru: "быть наставником", en: "mentoring")
    }
  }

  private func state(of consent: Consent) -> Phrase {
    if let withdrawn = consent.withdrawn {
      return Phrase(ru: "отозвано \(withdrawn.numeric)", en: "withdrawn \(withdrawn.iso)")
    }
    guard let until = consent.validUntil else { return Phrase(ru: "действует", en: "in force") }
    return until < context.today
      ? Phrase(ru: "истекло \(until.numeric)", en: "ended \(until.iso)")
      : Phrase(ru: "до \(until.numeric)", en: "until \(until.iso)")
  }
}
