import Interchange
import Wording

/// Finds rows of one table that may be about one person or about two of one name.
enum Namesakes {
  /// Refuses every row of people who bear one name, differ otherwise, and whose births do not tell.
  static func refuse(in rows: inout [ParsedRow]) {
    var byName: [FoldedText: [Int]] = [:]
    for (index, parsed) in rows.enumerated() {
      if let draft = parsed.draft { byName[FoldedText(draft.name.full), default: []].append(index) }
    }
    for indices in byName.values where indices.count > 1 {
      let doubtful = indices.filter { index in
        indices.contains { other in
          guard let one = rows[index].draft, let two = rows[other].draft else { return false }
          return one.contradicts(two)
        }
      }
      for index in doubtful {
        let others = doubtful.filter { $0 != index }.map { "\(rows[$0].row.number)" }
        guard !others.isEmpty else { continue }
        rows[index].problems.append(
          Phrase(
            ru: "тот же человек или тёзка в строках: ",
            en: "the same person or a namesake in rows: ")
            + .list(others)
            + Phrase(
              ru: "; укажите дату рождения в каждой строке",
              en: "; give the date of birth in each row"))
      }
    }
  }
}
