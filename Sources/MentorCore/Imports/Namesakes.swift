import Interchange
import Wording

/// Finds rows of one table that may be about one person or about two of one name.
enum Namesakes {
  /// Refuses every row of people who bear one name, differ otherwise, and whose births do not tell.
  ///
  /// Rows that have a key by which `identity` tells people are not in doubt.
  static func refuse(
    in rows: inout [ParsedRow], tellingApartBy identity: IdentityKey? = nil
  ) {
    var byName: [FoldedText: [Int]] = [:]
    for (index, parsed) in rows.enumerated() {
      guard let draft = parsed.draft, identity?.key(of: draft) == nil else { continue }
      byName[FoldedText(draft.name.full), default: []].append(index)
    }
    for indices in byName.values where indices.count > 1 {
      var variants: [PersonDraft.Marks: Int] = [:]
      for index in indices {
        if let draft = rows[index].draft, variants[draft.marks] == nil {
          variants[draft.marks] = index
        }
      }
      let examples = variants.values.compactMap { rows[$0].draft }
      let doubtful = indices.filter { index in
        guard let draft = rows[index].draft else { return false }
        return examples.contains { draft.contradicts($0) }
      }
      for index in doubtful {
        let others = doubtful.prefix(6).filter { $0 != index }.prefix(5)
          .map { "\(rows[$0].row.number)" }
        let dots = doubtful.count > 6 ? ["…"] : []
        rows[index].problems.append(
          RowProblem(
            Phrase(
              ru: "тот же человек или тёзка в строках: ",
              en: "the same person or a namesake in rows: ")
              + Phrase(verbatim: (others + dots).joined(separator: ", "))
              + Phrase(
                ru: "; укажите дату рождения в каждой строке",
                en: "; give the date of birth in each row")))
      }
    }
  }
}
