import Wording

/// The stamp of an approval as a paper prints it.
///
/// Source: ГОСТ Р 7.0.97-2016, п. 5.16: «УТВЕРЖДАЮ» with office, signature, name and date, or
/// «УТВЕРЖДЕНО» with the paper that approves.
struct ApprovalStamp {
  /// The lines; what is not known is a line to be filled in by hand.
  let lines: [String]

  /// Whether nothing is known.
  let isBlank: Bool

  /// Makes the stamp of `approval`; an `organization` whose own order it is stands above the title, and
  /// not in the stamp.
  init(_ approval: Approval?, organization: String?) {
    isBlank = approval?.isEmpty ?? true
    guard let approval, !approval.isEmpty else {
      lines = [
        "УТВЕРЖДАЮ", "______________________________", "_______________ /_______________/",
        "«____» ______________ 20____ г.",
      ]
      return
    }
    let number = approval.number.map { "№\u{A0}\($0)" } ?? "№\u{A0}______"
    let date = approval.date.map(\.numeric) ?? "____________"
    let order = "приказом от \(date) \(number)"
    if let authority = approval.authority, authority.first?.isLowercase ?? false {
      // The reader of stamps keeps «приказом директора …» in the nominative.
      lines =
        ["УТВЕРЖДЕНО"]
        + (OfficeName.genitive(authority).map { ["приказом \($0)", "от \(date) \(number)"] }
          ?? [order, "(\(authority))"])
    } else if approval.number != nil, approval.authority == organization {
      lines = ["УТВЕРЖДЕНО", order]
    } else if approval.authority == nil && approval.person == nil {
      lines = ["УТВЕРЖДЕНО", order]
    } else {
      var lines = ["УТВЕРЖДАЮ"]
      if let authority = approval.authority { lines.append(authority) }
      lines.append("_______________ " + (approval.person ?? "/_______________/"))
      if approval.number != nil {
        lines.append("Приказ от \(date) \(number)")
      } else {
        lines.append(approval.date.map(Self.inWords) ?? "«____» ______________ 20____ г.")
      }
      self.lines = lines
    }
  }

  private static func inWords(_ date: CalendarDate) -> String {
    DateInWords.text(day: date.day, month: date.month, year: date.year).ru
      .replacing(" г.", with: "\u{A0}г.")
  }
}
