import JSONStore
import MentorCore
import Wording

/// Partners as people and programs see them.
struct PartnerReport {
  let context: AppContext
  let people: RecordSet<Person>

  /// A list of partners.
  func list(_ partners: [Partner], mentors: [Mentor]) -> Report {
    Report(
      title: Phrase(ru: "Партнёры", en: "Partners"), table: { table(partners, mentors) },
      json: { ["partners": .array(partners.map(json))] })
  }

  /// One partner in full.
  func card(_ partner: Partner) -> Report {
    Report(text: { text(partner, $0) }, json: { ["partner": json(partner)] })
  }

  /// The people who come from `partner`.
  private func members(of partner: Partner) -> [Person] {
    people.filter { person in
      [person.organization, person.role.employer].contains { name in
        name.map(partner.isMeant) ?? false
      }
    }
  }

  private func json(_ partner: Partner) -> JSON {
    var shown = partner
    shown.contacts = partner.contacts.map(contact)
    return context.fields(
      of: shown,
      extra: [
        JSON.Member("inForce", .bool(partner.agreement(on: context.today) != nil)),
        JSON.Member("people", .array(members(of: partner).map { .string("\($0.id)") })),
      ])
  }

  /// A contact as the options allow it to be shown.
  private func contact(_ contact: PartnerContact) -> PartnerContact {
    guard !context.showsNames else { return contact }
    return PartnerContact(name: context.shown(name: contact.name), position: contact.position)
  }

  private func table(_ partners: [Partner], _ mentors: [Mentor]) -> ReportTable {
    let working = Set(mentors.map(\.person))
    return ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "name", title: Phrase(ru: "Название", en: "Name")),
        ReportTable.Column(key: "kind", title: Phrase(ru: "Вид", en: "Kind")),
        ReportTable.Column(key: "contact", title: Phrase(ru: "Контакт", en: "Contact")),
        ReportTable.Column(key: "agreement", title: Phrase(ru: "Соглашение", en: "Agreement")),
        ReportTable.Column(
          key: "mentors", title: Phrase(ru: "Наставников", en: "Mentors"), alignment: .right),
      ],
      rows: partners.map { partner in
        [
          Phrase(verbatim: "\(partner.id)"), Phrase(verbatim: partner.name), partner.kind.name,
          Phrase(verbatim: partner.contacts.first.map { contact($0).name } ?? ""),
          agreement(of: partner),
          .number(members(of: partner).count { working.contains($0.id) }),
        ]
      },
      empty: Phrase(
        ru: "Партнёров нет. Добавьте: mentorctl partner add НАЗВАНИЕ.",
        en: "There are no partners. Add one: mentorctl partner add NAME."))
  }

  private func agreement(of partner: Partner) -> Phrase {
    guard let agreement = partner.agreement(on: context.today) else {
      return partner.agreements.isEmpty
        ? Phrase(ru: "нет", en: "none") : Phrase(ru: "не действует", en: "not in force")
    }
    return agreement.validUntil.map { Phrase(ru: "до \($0.numeric)", en: "until \($0)") }
      ?? Phrase(ru: "действует", en: "in force")
  }

  private func text(_ partner: Partner, _ settings: TextSettings) -> String {
    var card = RecordCard(
      Phrase(ru: "Партнёр ", en: "Partner ") + Phrase(verbatim: "\(partner.id) \(partner.name)"))
    card.add(Phrase(ru: "Вид", en: "Kind"), partner.kind.name)
    for one in partner.contacts.map(contact) {
      card.add(
        Phrase(ru: "Контакт", en: "Contact"),
        [one.name, one.position, one.phone, one.email].compactMap(\.self).joined(separator: ", "))
    }
    for agreement in partner.agreements {
      card.add(
        Phrase(ru: "Соглашение", en: "Agreement"),
        Phrase(verbatim: agreement.number.map { "№ \($0) " } ?? "")
          + Phrase(ru: "от \(agreement.signed.numeric)", en: "of \(agreement.signed)")
          + (agreement.validUntil.map { Phrase(ru: " до \($0.numeric)", en: " until \($0)") }
            ?? Phrase(verbatim: ""))
          + Phrase(verbatim: agreement.document.map { ", \($0)" } ?? ""))
    }
    card.add(Phrase(ru: "Предлагает", en: "Offers"), partner.offers)
    card.add(
      Phrase(ru: "Люди", en: "People"), members(of: partner).map { context.label($0) })
    card.add(Phrase(ru: "Заметка", en: "Note"), partner.note)
    return card.text(settings)
  }
}
