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

  /// Makes the stamp of `approval`.
  init(_ approval: Approval?) {
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
    if let paper = Self.paper(of: approval) {
      lines =
        ["УТВЕРЖДЕНО", "приказом \(paper)", "от \(date) \(number)"]
        + (approval.person.map { ["_______________ \($0)"] } ?? [])
    } else if approval.authority == nil && approval.person == nil {
      lines = ["УТВЕРЖДЕНО", "приказом от \(date) \(number)"]
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

  /// Whose order approves, in the case that «приказом …» needs; `nil` where it is a person who approves, or
  /// the words of the authority are not known.
  private static func paper(of approval: Approval) -> String? {
    guard let authority = approval.authority else { return nil }
    if authority.first?.isLowercase ?? false {
      return OfficeName.genitive(authority) ?? authority
    }
    guard approval.number != nil, !authority.isPost else { return nil }
    return OfficeName.genitive(authority)
  }

  private static func inWords(_ date: CalendarDate) -> String {
    DateInWords.text(day: date.day, month: date.month, year: date.year).ru
      .exchanging(" г.", for: "\u{A0}г.")
  }
}

extension String {
  /// Whether the text names the post of a person and no organisation.
  fileprivate var isPost: Bool {
    let posts = [
      "директор", "заведующ", "заместител", "начальник", "руководител", "председател", "министр",
    ]
    return FoldedText(self).bareWords.prefix(3).contains { word in
      word == "ректор" || word == "глава"
        || word != "министерство" && posts.contains { word.begins(with: $0) }
    }
  }
}
