import JSONStore
import MentorCore
import Wording

/// Orders as people and programs see them.
struct OrderReport {
  let orders: [Order]
  let context: AppContext

  /// The orders as a list.
  func report() -> Report {
    Report(
      title: Phrase(ru: "Приказы и письма", en: "Orders and letters"), table: { table },
      json: { ["orders": .array(orders.map(json))] })
  }

  /// The record of `order`, without its digest key and without the words of its template.
  func json(_ order: Order) -> JSON {
    let hidden: Set<String> =
      context.showsNames ? ["template"] : ["cancelledWhy", "facts", "signer", "template", "values"]
    return context.fields(
      of: order, extra: [JSON.Member("heading", .string(heading(of: order)))],
      hiding: hidden)
  }

  private func heading(of order: Order) -> String {
    let heading = order.heading
    return heading.isEmpty ? order.kind.name.ru : heading
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "number", title: Phrase(ru: "Номер", en: "Number")),
        ReportTable.Column(key: "date", title: Phrase(ru: "Дата", en: "Date"), content: .date),
        ReportTable.Column(key: "heading", title: Phrase(ru: "О чём", en: "About")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Состояние", en: "State")),
        ReportTable.Column(key: "measure", title: Phrase(ru: "Мероприятие", en: "Measure")),
      ],
      rows: orders.map { order in
        [
          Phrase(verbatim: "\(order.id)"), Phrase(verbatim: order.number?.text ?? ""),
          order.date.map { Phrase(ru: $0.numeric, en: "\($0)") } ?? Phrase(verbatim: ""),
          Phrase(verbatim: heading(of: order)), order.state.name,
          Phrase(verbatim: order.measure.map { "\($0)" } ?? ""),
        ]
      },
      empty: Phrase(ru: "Приказов нет.", en: "There are no orders."))
  }

  /// A draft that was made: its text, and what to do next.
  func made(_ paper: OrderPaper, next: Phrase) -> Report {
    Report(
      text: { settings in
        orders.map { "\($0.id)\n\n" }.joined() + PaperPlainText(paper.paper).text + "\n"
          + settings(next) + "\n"
      },
      json: { single })
  }

  /// An order with its paper.
  func card(_ paper: OrderPaper) -> Report {
    Report(
      text: { settings in
        orders.map { card(of: $0).text(settings) + "\n" }.joined()
          + PaperPlainText(paper.paper).text
      },
      json: { single })
  }

  /// An order that was signed, with what it has led to.
  func signed(_ measures: [ChangedMeasure], confirmed pairs: [Pair]) -> Report {
    Report(
      text: { settings in
        let counts = Dictionary(grouping: pairs, by: \.state).sorted {
          $0.key.name.ru < $1.key.name.ru
        }
        let effects = counts.map { state, pairs in
          Phrase(verbatim: pairs.map { "\($0.id)" }.joined(separator: ", ") + ": ") + state.name
        }
        return orders.map { card(of: $0).text(settings) }.joined()
          + effects.map { settings($0) + "\n" }.joined()
          + (measures.isEmpty
            ? ""
            : ChangedMeasures(changed: measures, today: context.today).report.text(settings))
      },
      json: { single })
  }

  /// The register, with what is to be said of its numbers.
  func register(_ register: OrderRegister) -> Report {
    Report(
      title: Phrase(ru: "Журнал регистрации", en: "Register"),
      table: { table },
      json: {
        [
          "orders": .array(orders.map(json)),
          "gaps": .array(
            register.gaps.map { ["from": JSON($0.lowerBound), "to": JSON($0.upperBound)] }),
          "repeats": .array(
            register.repeats.map { one in
              [
                "number": .string(one.number.text),
                "orders": .array(one.orders.map { .string("\($0)") }),
              ]
            }),
          "disorders": .array(register.disorders.map { .string("\($0)") }),
        ]
      },
      text: { settings in
        let lines = Self.remarks(on: register).map { settings($0) + "\n" }
        return TextTable(table, settings).text + (lines.isEmpty ? "" : "\n" + lines.joined())
      })
  }

  private static func remarks(on register: OrderRegister) -> [Phrase] {
    var lines = register.repeats.map { one in
      let orders = one.orders.map { "\($0)" }.joined(separator: ", ")
      return Phrase(
        ru: "Номер \(one.number.text) повторяется: \(orders).",
        en: "The number \(one.number.text) occurs more than once: \(orders).")
    }
    if !register.gaps.isEmpty {
      let gaps = register.gaps.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
      }.joined(separator: ", ")
      lines.append(
        Phrase(
          ru: "В реестре программы нет номеров: \(gaps).",
          en: "Numbers that this register does not have: \(gaps)."))
    }
    if !register.disorders.isEmpty {
      let ids = register.disorders.map { "\($0)" }.joined(separator: ", ")
      lines.append(
        Phrase(
          ru: "Дата раньше, чем у меньшего номера: \(ids).",
          en: "Dated before a lower number: \(ids)."))
    }
    return lines
  }

  private var single: JSON { ["order": orders.first.map(json) ?? .null] }

  private func card(of order: Order) -> RecordCard {
    let number = order.printed.map { Phrase(verbatim: " \($0)") } ?? Phrase(verbatim: "")
    var card = RecordCard(Phrase(verbatim: "\(order.id) ") + order.kind.name + number)
    card.add(Phrase(ru: "Состояние", en: "State"), order.state.name)
    card.add(
      Phrase(ru: "Подписал", en: "Signed by"), context.showsNames ? order.signer : nil)
    card.add(Phrase(ru: "Мероприятие", en: "Measure"), order.measure.map { "\($0)" })
    card.add(Phrase(ru: "Отменён", en: "Cancelled"), order.cancelledOn?.numeric)
    card.add(Phrase(ru: "Чем", en: "By"), order.cancelledBy.map { "\($0)" })
    card.add(Phrase(ru: "Причина", en: "Reason"), order.cancelledWhy)
    return card
  }
}

extension OrderGap {
  /// That something is missing on the paper of `order`, and how to name it.
  func note(of order: Order) -> Phrase {
    let line = Phrase(ru: ": оставлена строка", en: ": a line is left for it")
    switch self {
    case .organization:
      return Phrase(ru: "организация не названа", en: "the organisation is not named") + line
        + Phrase(verbatim: " (mentorctl org edit --name)")
    case .place:
      return Phrase(
        ru: "место издания не названо (mentorctl org edit --place)",
        en: "the place is not named (mentorctl org edit --place)")
    case .director:
      return Phrase(ru: "руководитель не назван", en: "the head is not named") + line
        + Phrase(verbatim: " (mentorctl org edit --director)")
    case .curator:
      return Phrase(ru: "куратор не назван", en: "the curator is not named") + line
        + Phrase(verbatim: " (mentorctl org edit --curator)")
    case .roadmap:
      return Phrase(ru: "дорожная карта не названа", en: "no roadmap is named") + line
        + Phrase(verbatim: order.state == .draft ? " (--plan)" : "")
    case .record(let id):
      return Phrase(ru: "нет записи \(id)", en: "there is no record \(id)") + line
    case .field(let name, let caption):
      return Phrase(ru: "не заполнено «\(name)» (\(caption))", en: "“\(name)” is not filled in")
        + line
        + Phrase(verbatim: order.state == .draft ? " (--fill \"\(name)=…\")" : "")
    }
  }
}
