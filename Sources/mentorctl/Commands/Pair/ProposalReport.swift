import JSONStore
import MentorCore
import Wording

/// A proposal as people and programs see it.
struct ProposalReport {
  let proposal: Proposal
  let context: AppContext
  let pool: Pool
  /// Whether the proposal is stored, so that it can be accepted.
  let isKept: Bool

  var report: Report {
    Report(
      table: { table }, json: { json }, text: { text($0) })
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "mentor", title: Phrase(ru: "Наставник", en: "Mentor")),
        ReportTable.Column(key: "mentee", title: Phrase(ru: "Наставляемый", en: "Mentee")),
        ReportTable.Column(key: "form", title: Phrase(ru: "Форма", en: "Form")),
        ReportTable.Column(
          key: "score", title: Phrase(ru: "Балл", en: "Score"), alignment: .right),
      ],
      rows: proposal.pairs.map { pair in
        [
          Phrase(verbatim: context.label(pair.mentor, in: pool)),
          Phrase(verbatim: context.label(pair.mentee, in: pool)), pair.form.name,
          .number(pair.score),
        ]
      },
      empty: Phrase(ru: "Ни одной пары не получилось.", en: "No pair is possible."))
  }

  private var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("proposal", isKept ? .string("\(proposal.id)") : .null),
      JSON.Member("objective", .string(proposal.objective.rawValue)),
      JSON.Member("pairs", JSON(proposal.pairs)),
      JSON.Member("unmatched", JSON(proposal.unmatched)),
      JSON.Member("totals", JSON(proposal.totals)),
      JSON.Member("certificate", JSON(proposal.certificate)),
      JSON.Member("year", .string(proposal.year.jsonText)),
      JSON.Member("date", .string(proposal.date.iso)),
    ]
    if let bound = proposal.bound { members.append(JSON.Member("bound", JSON(bound))) }
    return .object(members)
  }

  private func text(_ settings: TextSettings) -> String {
    TextTable(table, settings).text + "\n" + summary.map { settings($0) + "\n" }.joined()
  }

  private var summary: [Phrase] {
    let totals = proposal.totals
    var lines = [
      Phrase(
        ru: "Пар: \(totals.matched) из \(totals.mentees) наставляемых, сумма баллов "
          + "\(totals.score)" + (totals.worst.map { ", наименьший \($0)" } ?? "") + ".",
        en: "\(totals.matched) of \(totals.mentees) mentees paired, total score "
          + "\(totals.score)" + (totals.worst.map { ", lowest \($0)" } ?? "") + "."),
      Phrase(
        ru: "Доказано: большего числа пар и большей суммы при нём не существует.",
        en: "Proved: no other answer has more pairs, or as many and a higher total."),
    ]
    if let bound = proposal.bound {
      lines.append(
        Phrase(
          ru: "Из-за размера у каждого рассмотрены \(bound) лучших кандидатов; доказательство "
            + "относится к ним.",
          en: "Because of the size the \(bound) best candidates of each were considered; the proof "
            + "is about them."))
    }
    lines += unmatched
    if isKept, !proposal.pairs.isEmpty {
      lines.append(
        Phrase(
          ru: "Предложение \(proposal.id) сохранено. Принять: mentorctl pair accept \(proposal.id)",
          en: "Proposal \(proposal.id) is kept. To accept it: mentorctl pair accept "
            + "\(proposal.id)"))
    }
    return lines
  }

  private var unmatched: [Phrase] {
    guard !proposal.unmatched.isEmpty else { return [] }
    let reasons = UnmatchedReason.allCases.compactMap { reason -> Phrase? in
      let count = proposal.unmatched.count { $0.reasons.contains(reason) }
      return count == 0
        ? nil : Phrase(ru: "  \(count) — ", en: "  \(count) — ") + reason.message
    }
    return [
      Phrase(
        ru: "Без наставника: \(proposal.unmatched.count). Подробно: mentorctl pair unmatched",
        en: "Without a mentor: \(proposal.unmatched.count). In detail: mentorctl pair unmatched")
    ] + reasons
  }
}
