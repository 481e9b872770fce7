import Wording

/// What stands around the table: title, approval, organisation, level, period, and the rest.
struct FrontMatter {
  /// The title; `nil` where there is none.
  private(set) var title: String?

  /// The approval; `nil` where there is none.
  private(set) var approval: Approval?

  /// The organisation in the words of the document.
  private(set) var organization: String?

  /// The level at which the roadmap applies.
  private(set) var level: Level

  /// The period that the title, or a line near it, names.
  private(set) var period: PlanPeriod?

  /// The lines that are neither title nor approval, in order.
  private(set) var preamble: [String] = []

  /// What each line was used for.
  private(set) var uses: [Int: LineUse] = [:]

  /// What is worth telling about the approval.
  private(set) var findings: [RoadmapFinding] = []

  /// Understands `lines`, which stand before the table.
  ///
  /// - Complexity: O(*n*).
  init(_ lines: [FrontLine]) {
    let titles = TitleSearch(lines)
    let approvals = ApprovalSearch(lines, title: titles.lines)
    title = titles.title
    approval = approvals.approval.isEmpty ? nil : approvals.approval
    let titleLines = Set(titles.lines)
    let approvalLines = Set(approvals.lines)
    for index in lines.indices {
      let use: LineUse
      if titleLines.contains(index) {
        use = .title
      } else if approvalLines.contains(index) {
        use = .approval
      } else {
        use = .preamble
        preamble.append(lines[index].text)
      }
      uses[lines[index].number] = use
    }
    let others = lines.indices.filter { !titleLines.contains($0) }
    let search = OrganizationSearch(
      title: title, issuer: approvals.issuer, authority: approval?.authority,
      front: others.filter { !approvalLines.contains($0) && !lines[$0].isAgreement }
        .map { lines[$0].text })
    organization = search.organization
    level = search.level
    period = title.flatMap(PeriodSearch.period) ?? Self.period(in: lines, beside: titles.lines)
    report(approvals, lines)
  }

  /// The period that a short line names: after the title the nearest first, then before it.
  private static func period(in lines: [FrontLine], beside title: [Int]) -> PlanPeriod? {
    let end = title.last.map { $0 + 1 } ?? lines.count
    let order =
      Array(end..<lines.count)
      + (title.first.map { Array((0..<$0).reversed()) } ?? Array((0..<end).reversed()))
    for index in order where lines[index].text.unicodeScalars.count <= 250 {
      if let period = PeriodSearch.period(in: lines[index].text) { return period }
    }
    return nil
  }

  private mutating func report(_ approvals: ApprovalSearch, _ lines: [FrontLine]) {
    let line = approvals.lines.first.map { lines[$0].number }
    if approvals.rivals.count > 1 {
      let list = approvals.rivals.map { "№ \($0)" }
      let chosen = approvals.approval.number ?? ""
      findings.append(
        RoadmapFinding(
          .approvalTwoNumbers, line: line,
          Phrase(
            ru: "в грифе утверждения несколько номеров: \(list.joined(separator: ", ")); "
              + "номером приказа считается № \(chosen)",
            en: "the approval bears several numbers: \(list.joined(separator: ", ")); "
              + "№ \(chosen) is taken for that of the order")))
    }
    if let text = approvals.impossibleDate {
      findings.append(
        RoadmapFinding(
          .impossibleDate, line: line,
          Phrase(
            ru: "дата утверждения «\(text.excerpt)» невозможна",
            en: "the date of the approval, “\(text.excerpt)”, is impossible")))
    }
  }
}

extension FrontLine {
  /// Whether the line belongs to «СОГЛАСОВАНО» and names somebody else.
  fileprivate var isAgreement: Bool { words.first?.hasPrefix("согласован") ?? false }
}
