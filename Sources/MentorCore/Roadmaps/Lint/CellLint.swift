import Wording

/// Finds cells that hold what belongs into another column: people under «Срок», dates under
/// «Ответственный», numbers in place of a title.
struct CellLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Something that stands in the wrong cell.
  private struct Symptom: Hashable {
    let key: String
    let column: Phrase
    let contents: Phrase
  }

  /// Looks at `roadmap`.
  ///
  /// Where half of the measures and at least two have the same symptom, one finding speaks of the whole column.
  init(_ roadmap: Roadmap) {
    var cases: [Symptom: [(measure: Measure, text: String)]] = [:]
    var order: [Symptom] = []
    for measure in roadmap.measures {
      for (symptom, text) in Self.symptoms(of: measure) {
        if cases[symptom] == nil { order.append(symptom) }
        cases[symptom, default: []].append((measure, text))
      }
    }
    for symptom in order {
      let found = cases[symptom] ?? []
      if found.count >= 2, found.count * 2 >= roadmap.measures.count, let first = found.first {
        findings.append(
          RoadmapFinding(
            .cellsSwapped,
            Phrase(
              ru:
                "похоже, столбцы перепутаны: в столбце «\(symptom.column.ru)» \(symptom.contents.ru) "
                + "в \(found.count) строках из \(roadmap.measures.count), например "
                + "«\(first.text.excerpt)» (\(first.measure.id))",
              en:
                "columns seem to be mixed up: “\(symptom.column.en)” holds \(symptom.contents.en) in "
                + "\(found.count) rows of \(roadmap.measures.count), such as “\(first.text.excerpt)” "
                + "(\(first.measure.id))")))
        continue
      }
      for (measure, text) in found {
        findings.append(
          RoadmapFinding(
            .cellsSwapped, measure: measure.id, line: measure.origin?.line,
            Phrase(
              ru: "в столбце «\(symptom.column.ru)» \(symptom.contents.ru): «\(text.excerpt)»",
              en: "“\(symptom.column.en)” holds \(symptom.contents.en): “\(text.excerpt)”")))
      }
    }
  }

  private static let people = Phrase(ru: "стоят исполнители", en: "parties")
  private static let dates = Phrase(ru: "стоят сроки", en: "deadlines")
  private static let numbers = Phrase(ru: "стоят числа", en: "numbers")

  private static func symptoms(of measure: Measure) -> [(Symptom, String)] {
    var symptoms: [(Symptom, String)] = []
    func add(_ key: String, _ column: Phrase, _ contents: Phrase, _ text: String) {
      symptoms.append((Symptom(key: key, column: column, contents: contents), text))
    }
    let deadline = measure.deadline.text
    if measure.deadline.confidence == .unread, !deadline.isEmpty, isParty(deadline) {
      add("deadline", RoadmapColumn.deadline.name, people, deadline)
    }
    if let date = measure.responsible.first(where: isDeadline) {
      add("responsible", RoadmapColumn.responsible.name, dates, date)
    }
    if isNumber(measure.title) {
      add("title", RoadmapColumn.title.name, numbers, measure.title)
    } else if isDeadline(measure.title) {
      add("title-date", RoadmapColumn.title.name, dates, measure.title)
    }
    if let result = measure.result {
      if isDeadline(result) {
        add("result", RoadmapColumn.result.name, dates, result)
      } else if result.split(separator: ",").allSatisfy({
        Party(text: String($0).cleaned()).isPerson
      }) {
        add("result-people", RoadmapColumn.result.name, people, result)
      }
    }
    return symptoms
  }

  /// Whether `text` is nothing but people and offices.
  private static func isParty(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 120,
      !text.unicodeScalars.contains(where: { "0"..."9" ~= $0 })
    else { return false }
    return text.split(whereSeparator: { ",;".contains($0) }).allSatisfy { part in
      let name = String(part).cleaned()
      return Party(text: name).isPerson || OfficeWord.opens(name)
    }
  }

  /// Whether `text` says when and nothing else: it names days, months or years and can be read as a deadline.
  private static func isDeadline(_ text: String) -> Bool {
    guard DeadlineLook.fits(text), !isNumber(text) else { return false }
    let reading = DeadlineReader().read(text)
    switch reading.deadline.recurrence {
    case .continuous, .asNeeded, .weekly, .biweekly: return false
    case .yearly, .halfYearly, .quarterly, .monthly, nil: break
    }
    return !reading.deadline.windows.isEmpty
      || reading.problems.contains { $0.code == .periodUnknown || $0.code == .yearNotNamed }
  }

  private static func isNumber(_ text: String) -> Bool {
    let text = text.cleaned()
    return !text.isEmpty
      && text.unicodeScalars.allSatisfy { "0123456789.,-/() ".unicodeScalars.contains($0) }
      && text.unicodeScalars.contains { "0"..."9" ~= $0 }
  }
}

/// Words with which offices begin, as roadmaps name them.
enum OfficeWord {
  /// Whether `text` begins with an office or a group of people: «куратор», «завуч», «классные
  /// руководители».
  static func opens(_ text: String) -> Bool {
    guard let first = FoldedText(text).bareWords.first else { return false }
    return stems.contains { first.begins(with: $0) }
  }

  /// Whether `text` names an office that one person holds: «директор», «куратор», but not «наставники».
  static func isSingle(_ text: String) -> Bool {
    guard let first = FoldedText(text).bareWords.first else { return false }
    return single.contains { first.begins(with: $0) }
      && !["ы", "и", "а"].contains { first.hasSuffix($0) }
  }

  private static let single = [
    "директор", "заместител", "зам", "куратор", "координатор", "психолог", "методист", "завуч",
    "начальник", "руководител", "педагог",
  ]

  private static let stems =
    single + [
      "учител", "классн", "наставник", "администрац", "генеральн", "воспитател", "социальн",
      "ответственн", "рабочая", "председател", "секретар", "специалист",
    ]
}
