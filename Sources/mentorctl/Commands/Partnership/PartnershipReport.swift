import JSONStore
import MentorCore
import Wording

/// Pairs of organisations as people and programs see them.
struct PartnershipReport {
  let context: AppContext
  let forms: FormCatalogue

  /// A list.
  func list(_ partnerships: [OrganizationPair]) -> Report {
    Report(
      title: Phrase(ru: "Пары организаций", en: "Pairs of organisations"),
      table: { table(partnerships) },
      json: { ["partnerships": .array(partnerships.map(json))] })
  }

  /// One in full.
  func card(_ partnership: OrganizationPair) -> Report {
    Report(
      text: { text(partnership, $0) }, json: { ["partnership": json(partnership)] })
  }

  private func table(_ partnerships: [OrganizationPair]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Пара", en: "Pair")),
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(key: "order", title: Phrase(ru: "Приказ", en: "Order")),
      ],
      rows: partnerships.map { pair in
        [
          Phrase(verbatim: "\(pair.id)"), Phrase(verbatim: pair.mentor.label.visible),
          Phrase(verbatim: pair.mentee.label.visible), Phrase(verbatim: pair.form.text),
          pair.state.name, Phrase(verbatim: pair.order?.text.visible ?? ""),
        ]
      },
      empty: Phrase(
        ru: "Пар организаций нет. Добавьте: mentorctl partnership add.",
        en: "There are no pairs of organisations. Add one: mentorctl partnership add."))
  }

  private func text(_ pair: OrganizationPair, _ settings: TextSettings) -> String {
    var lines = [settings(Phrase(ru: "Пара организаций \(pair.id)", en: "Partnership \(pair.id)"))]
    func add(_ title: Phrase, _ value: String) {
      lines += (settings(title) + value).wrapped(at: settings.width, indent: 2)
    }
    add(Phrase(ru: "Наставник: ", en: "Mentor: "), describe(pair.mentor, settings))
    add(Phrase(ru: "Наставляемый: ", en: "Mentee: "), describe(pair.mentee, settings))
    add(
      Phrase(ru: "Форма: ", en: "Form: "),
      settings(forms[pair.form]?.name ?? Phrase(verbatim: pair.form.text)))
    add(Phrase(ru: "Учебный год: ", en: "School year: "), pair.year.jsonText)
    add(Phrase(ru: "Состояние: ", en: "State: "), settings(pair.state.name))
    if let goal = pair.goal { add(Phrase(ru: "Цель: ", en: "Goal: "), goal.visible) }
    if let order = pair.order { add(Phrase(ru: "Приказ: ", en: "Order: "), order.text.visible) }
    lines += PairChronicle(pair, settings).lines
    return lines.joined(separator: "\n") + "\n"
  }

  /// The organisation with those who speak for it, as far as names may be shown.
  private func describe(_ side: PairedOrganization, _ settings: TextSettings) -> String {
    let side =
      context.options.names == .full ? side : side.showingContacts(as: context.shown(name:))
    let contacts = side.contacts.map { contact in
      [contact.name, contact.post, contact.phone, contact.email]
        .compactMap { $0?.visible }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return side.label.visible
      + (contacts.isEmpty
        ? settings(Phrase(ru: " (контактное лицо не названо)", en: " (nobody speaks for it)"))
        : " (\(contacts.joined(separator: "; ")))")
  }

  /// The record, without its digest key and with names as the options allow.
  func json(_ pair: OrganizationPair) -> JSON {
    let pair =
      context.options.names == .full ? pair : pair.showingContacts(as: context.shown(name:))
    return .object(pair.jsonMembers.filter { $0.key != "key" })
  }
}
