import Wording

extension OrderWriter {
  /// The annexes; an extract shows those rows only that it is about.
  mutating func annexes() -> [PaperAnnex] {
    var annexes: [PaperAnnex] = []
    for template in order.template.annexes {
      if extract != nil, template.content == .roadmap || template.content == .text { continue }
      let number = annexes.count + 1
      let to = order.printed?.dateAndNumber ?? "__________ № ____"
      annexes.append(
        PaperAnnex(
          label: ["Приложение № \(number)", "к приказу от \(to)"],
          title: filler.fill(template.title),
          isLandscape: template.content == .roadmap, blocks: blocks(of: template)))
    }
    return annexes
  }

  private mutating func blocks(of annex: TemplateAnnex) -> [PaperBlock] {
    switch annex.content {
    case .pairs: return [.table(pairTable())]
    case .people: return [.table(peopleTable(annex.roleCaption))]
    case .roadmap:
      guard let roadmap = sources.roadmap else {
        filler.note(.roadmap)
        return [.lines(3)]
      }
      return [.table(RoadmapDocument(RoadmapSchedule(roadmap)).table)]
    case .text:
      var blocks: [PaperBlock] = []
      for (index, part) in annex.parts.enumerated() {
        blocks.append(.section("\(index + 1). \(filler.fill(part.title))"))
        for (place, text) in part.clauses.enumerated() {
          blocks.append(.paragraph("\(index + 1).\(place + 1). \(filler.fill(text))"))
        }
      }
      return blocks
    }
  }

  // MARK: Pairs

  private mutating func pairTable() -> PaperTable {
    let isEnd = order.kind == .dissolution
    let columns = [
      PaperTable.Column("№", .number, share: 6), PaperTable.Column("Наставник", share: 26),
      PaperTable.Column("Наставляемые (класс)", share: 26),
      PaperTable.Column("Форма", share: 20),
      PaperTable.Column(isEnd ? "Причина" : "Срок", share: 22),
    ]
    var rows: [PaperTable.Row] = []
    for (index, pair) in order.pairs.enumerated() {
      guard extract?.shows(pair, sources) ?? true else { continue }
      rows.append(
        .cells([
          "\(index + 1)", mentor(pair.mentor),
          pair.mentees.map { mentee($0) }.joined(separator: "\n"),
          sources.forms[pair.form]?.name.ru ?? "\(pair.form)",
          isEnd ? pair.reason ?? "" : term(of: pair),
        ]))
    }
    return PaperTable(caption: "Пар и групп: \(rows.count)", columns: columns, rows: rows)
  }

  private func term(of pair: OrderPair) -> String {
    let until = pair.until ?? order.year.defaultPeriod.to
    return [
      (pair.from ?? order.date).map { "с \($0.numeric)" } ?? "со дня приказа",
      until.map { "по \($0.numeric)" },
    ].compactMap(\.self).joined(separator: " ")
  }

  private mutating func mentor(_ id: MentorID) -> String {
    guard let person = sources.person(id) else { return missing("\(id)") }
    return [person.name, person.office].compactMap(\.self).joined(separator: ", ")
  }

  /// The name with the class, and of grown-ups with the office.
  private mutating func mentee(_ id: MenteeID) -> String {
    guard let person = sources.person(id), let record = sources.mentees[id] else {
      return missing("\(id)")
    }
    let grade = sources.people[record.person]?.role.grade?.jsonText
    return [person.name, grade ?? person.office].compactMap(\.self).joined(separator: ", ")
  }

  private mutating func missing(_ id: String) -> String {
    filler.note(.record(id))
    return OrderFiller.blank
  }

  // MARK: People

  private mutating func peopleTable(_ roleCaption: String?) -> PaperTable {
    var columns = [
      PaperTable.Column("№", .number, share: 8),
      PaperTable.Column("Фамилия, имя, отчество", share: 42),
      PaperTable.Column("Должность, класс", share: 30),
    ]
    if let roleCaption { columns.append(PaperTable.Column(roleCaption, share: 30)) }
    var rows: [PaperTable.Row] = []
    for (index, named) in order.people.enumerated() {
      guard extract?.people.contains(named.person) ?? true else { continue }
      let person = sources.person(named.person)
      if person == nil { filler.note(.record("\(named.person)")) }
      var cells = ["\(index + 1)", person?.name ?? OrderFiller.blank, person?.office ?? ""]
      if roleCaption != nil { cells.append(named.role ?? order.template.role ?? "") }
      rows.append(.cells(cells))
    }
    return PaperTable(caption: "Человек: \(rows.count)", columns: columns, rows: rows)
  }
}
