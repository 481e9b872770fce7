import Wording

/// Looks at the title, the approval and the period of a roadmap.
struct DocumentLint {
  private(set) var findings: [RoadmapFinding] = []

  /// Looks at `roadmap`.
  init(_ roadmap: Roadmap) {
    readTitle(roadmap)
    readApproval(roadmap)
    readPeriod(roadmap)
  }

  private mutating func report(_ rule: RoadmapRule, ru: String, en: String) {
    findings.append(RoadmapFinding(rule, Phrase(ru: ru, en: en)))
  }

  private mutating func readTitle(_ roadmap: Roadmap) {
    if roadmap.title.isEmpty {
      report(
        .titleMissing, ru: "у дорожной карты нет названия", en: "the roadmap has no title")
    }
    if roadmap.organization == nil {
      report(
        .organizationMissing, ru: "не указано, чья это дорожная карта",
        en: "the document does not say whose roadmap this is")
    }
  }

  private mutating func readApproval(_ roadmap: Roadmap) {
    guard let approval = roadmap.approval else {
      // What was made here, of a template or another plan, is a draft until it is approved.
      let isDraft = roadmap.isMadeHere
      findings.append(
        RoadmapFinding(
          code: RoadmapRule.approvalMissing.rawValue,
          severity: isDraft ? .note : RoadmapRule.approvalMissing.severity,
          message: Phrase(
            ru: isDraft ? "карта — черновик, она ещё не утверждена" : "нет сведений об утверждении",
            en: isDraft
              ? "the roadmap is a draft that nobody has approved" : "nothing is said about approval"
          ))
      )
      return
    }
    if approval.date == nil {
      report(
        .approvalDateMissing, ru: "не указана дата утверждения",
        en: "the date of the approval is missing")
    }
    if approval.number == nil {
      report(
        .approvalNumberMissing, ru: "не указан номер приказа об утверждении",
        en: "the number of the approving order is missing")
    }
    if approval.person == nil {
      report(
        .approvalPersonMissing, ru: "не указано, кто утвердил", en: "nobody is named as approving")
    }
  }

  private mutating func readPeriod(_ roadmap: Roadmap) {
    guard let period = roadmap.period else {
      report(.periodMissing, ru: "не указан период плана", en: "the period of the plan is missing")
      return
    }
    if let date = roadmap.approval?.date,
      date.dayNumber - period.from.dayNumber > Self.lateApprovalInDays
    {
      report(
        .periodStartedBefore,
        ru: "план действует с \(period.from.numeric), а утверждён \(date.numeric)",
        en: "the plan runs from \(period.from) but was approved on \(date)")
    }
    let ends = roadmap.measures.flatMap { MeasureTiming.dated($0.deadline) }.compactMap(\.to)
    if let last = ends.max(), period.to.dayNumber - last.dayNumber > 366 {
      report(
        .periodUncovered,
        ru: "последний названный срок — \(last.numeric), а план кончается \(period.to.numeric)",
        en: "the last deadline that is named is \(last), but the plan ends on \(period.to)")
    }
  }

  /// How many days after its start a plan may be approved without remark.
  private static let lateApprovalInDays = 60
}

extension Roadmap {
  /// Whether the program itself wrote the plan: from a template, or out of another plan.
  fileprivate var isMadeHere: Bool {
    origin == nil
      && measures.allSatisfy { measure in
        measure.origin == nil
          || measure.extras.contains { $0.caption == PlanExpansion.sourceCaption }
      }
  }
}
