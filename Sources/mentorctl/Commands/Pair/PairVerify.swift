import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl pair verify`.
struct PairVerify: Command {
  static let about = About(
    "verify", Phrase(ru: "Проверить доказательство предложения.", en: "Verify a proposal's proof."),
    discussion: Phrase(
      ru: "Проверка не пользуется кодом подбора: она проходит по всем возможным парам и сверяет "
        + "цены, а у устойчивых пар — порядок предпочтений каждого. Если данные с тех пор изменились, доказательство предложения говорит о "
        + "других числах. Файл от pair match --certificate проверяется сам по себе, по своим "
        + "числам, и сказано, те же ли данные в каталоге; файлом считается слово с точкой или косой "
        + "чертой.",
      en: "The check uses no code of the solver: it walks through all possible pairs and compares "
        + "prices, or for stable pairs the order of preference of everybody. If the data changed since, the proof of a proposal speaks of other "
        + "numbers. A file of pair match --certificate is checked by itself, by its own numbers, and "
        + "the answer says whether the data of the directory are still the same; a word with a "
        + "point or a slash is a file."),
    examples: [
      Example(
        "mentorctl pair verify PROP-1",
        Phrase(ru: "Проверить предложение PROP-1.", en: "Verify the proposal PROP-1.")),
      Example(
        "mentorctl pair verify proof.json",
        Phrase(ru: "Проверить файл с доказательством.", en: "Verify a file with a proof.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Доказательство не подтвердилось, или данные предложения изменились.",
          en: "The proof does not hold, or the data of the proposal changed.")),
      ExitStatusNote(
        65, Phrase(ru: "Файл — не доказательство.", en: "The file is no certificate.")),
    ])

  @Argument(
    "proposal", value: ValueName(ru: "предложение или файл", en: "proposal or file"),
    completion: .dynamic("proposals"),
    Phrase(
      ru: "Предложение (PROP-1) или файл с доказательством.",
      en: "The proposal (PROP-1), or a file with a proof."))
  var proof: ProofReference

  func run(in context: AppContext) throws -> Answer {
    switch proof {
    case .file(let path): try CertificateAnswer(path: path, context: context).answer()
    case .proposal(let reference): try answer(about: reference, context)
    }
  }

  private func answer(
    about reference: RecordReference, _ context: AppContext
  ) throws -> Answer {
    let ((proposal, pool, criteria), notes) = try context.read {
      snapshot throws(WorkspaceError) -> (Proposal, Pool, CriteriaSet) in
      let proposal = try reference.record(in: try snapshot.load(.proposals))
      let pool = try snapshot.pool(
        year: proposal.year, on: proposal.date, before: proposal.id)
      return (proposal, pool, try snapshot.load(.criteria))
    }
    let verdict = try context.watching { observer in
      guard let plan = proposal.rematch else {
        let graph = CandidateGraph(pool: pool, criteria: criteria, form: proposal.form)
        return try Matching(graph, for: proposal.objective, watchedBy: observer)
          .verdict(on: proposal)
      }
      return try Rematch(
        pool: pool, criteria: criteria, form: proposal.form, as: plan, watchedBy: observer
      ).verdict(on: proposal)
    }
    return Answer(
      report: Report(
        text: { settings in settings(Self.sentence(verdict, proposal)) + "\n" },
        json: {
          [
            "proposal": .string("\(proposal.id)"), "valid": .bool(verdict == .proved),
            "dataChanged": .bool(verdict == .dataChanged),
            "problem": verdict.problem.map { .string($0.en) } ?? .null,
          ]
        }),
      notes: notes, status: verdict == .proved ? .done : .no)
  }

  private static func sentence(_ verdict: ProposalVerdict, _ proposal: Proposal) -> Phrase {
    switch verdict {
    case .proved where proposal.rematch != nil:
      Phrase(
        ru: "\(proposal.id): доказательство верно. Больше \(proposal.totals.matched) пар составить "
          + "нельзя, и нельзя оставить больше прежних пар; сумма \(proposal.totals.score) при этом "
          + "наибольшая.",
        en: "\(proposal.id): the proof holds. No more than \(proposal.totals.matched) pairs are "
          + "possible, no more of the earlier pairs can stay, and the total "
          + "\(proposal.totals.score) is the highest with both.")
    case .proved: .proved("\(proposal.id)", proposal.objective, proposal.totals)
    case .dataChanged:
      Phrase(
        ru: "\(proposal.id): данные изменились после подбора, сверить доказательство не с чем. "
          + "Подберите заново: mentorctl pair match",
        en: "\(proposal.id): the data changed after the matching, there is nothing to compare "
          + "the proof with. Match again: mentorctl pair match")
    case .refuted(let problem): .refuted("\(proposal.id)", problem)
    }
  }
}

extension ProposalVerdict {
  /// What is wrong; `nil` where the proof holds, or where there is nothing to compare it with.
  var problem: Phrase? {
    if case .refuted(let problem) = self { problem } else { nil }
  }
}

extension Phrase {
  /// That the proof called `name` holds, and what it proves.
  static func proved(
    _ name: String, _ objective: MatchObjective, _ totals: ProposalTotals
  ) -> Phrase {
    switch objective {
    case .score:
      Phrase(
        ru: "\(name): доказательство верно. Больше \(totals.matched) пар "
          + "составить нельзя, и сумма \(totals.score) при этом наибольшая.",
        en: "\(name): the proof holds. No more than \(totals.matched) pairs are "
          + "possible, and the total \(totals.score) is the highest with as many.")
    case .fair:
      Phrase(
        ru:
          "\(name): доказательство верно. Больше \(totals.matched) пар составить нельзя, и при этом "
          + (totals.worst.map { "наименьший балл \($0) — наилучший возможный, как и " } ?? "")
          + "число пар при каждом балле снизу вверх.",
        en:
          "\(name): the proof holds. No more than \(totals.matched) pairs are possible, and with as "
          + "many "
          + (totals.worst.map { "the lowest score \($0) is the best possible, as is " } ?? "")
          + "the number of pairs at each score from the lowest up.")
    case .stable:
      Phrase(
        ru: "\(name): доказательство верно. Среди \(totals.matched) пар и тех, кто без пары, нет "
          + "двоих, которые оба предпочли бы друг друга.",
        en:
          "\(name): the proof holds. Among the \(totals.matched) pairs and those without one no two "
          + "would both rather have each other.")
    }
  }

  /// That the proof called `name` does not hold.
  static func refuted(_ name: String, _ problem: Phrase) -> Phrase {
    Phrase(
      ru: "\(name): доказательство не подтвердилось: \(problem.ru).",
      en: "\(name): the proof does not hold: \(problem.en).")
  }
}
