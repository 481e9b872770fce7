import JSONStore
import MentorCore
import Wording

/// The answer to whether a file with a proof holds by itself, and whether the data are still the same.
struct CertificateAnswer {
  let path: String
  let context: AppContext

  /// What is known of the data directory beside the file.
  private enum Data {
    case same
    case changed
    /// There is no directory to compare with, or it cannot be read.
    case unknown
  }

  func answer() throws -> Answer {
    let bytes = try context.world.files.read(path)
    let file = try CertificateFile.read(bytes, named: path)
    let verdict = file.verdict()
    let (data, notes) = try compared(file)
    return Answer(
      report: Report(
        text: { settings in
          ([sentence(verdict, file)] + (verdict == .proved ? caveats(file) + [sentence(data)] : []))
            .flatMap { settings($0).wrapped(at: settings.width, indent: 0) }
            .map { $0 + "\n" }.joined()
        },
        json: {
          [
            "file": .string(path), "proposal": file.proposal.map { .string("\($0)") } ?? .null,
            "valid": .bool(verdict == .proved), "complete": .bool(file.complete ?? true),
            "dataChanged": data == .unknown ? .null : .bool(data == .changed),
            "problem": verdict.problem.map { .string($0.en) } ?? .null,
          ]
        }),
      notes: notes, status: verdict == .proved ? .done : .no)
  }

  /// Compares the digest of `file` with that of the data as they are for the same day.
  ///
  /// The proof does not need the directory: where it cannot be asked, that is said and no more.
  private func compared(_ file: CertificateFile) throws -> (Data, [Phrase]) {
    let found: ((Pool, CriteriaSet), notes: [Phrase])
    do {
      found = try context.read { snapshot throws(WorkspaceError) in
        (
          try snapshot.pool(year: file.year, on: file.date, before: file.proposal),
          try snapshot.load(.criteria)
        )
      }
    } catch let error as WorkspaceError {
      if case .storage(let error) = error, error.kind == .notFound { return (.unknown, []) }
      return (.unknown, [error.message])
    } catch let error as StorageError {
      return (.unknown, error.kind == .notFound ? [] : [error.message])
    }
    let ((pool, criteria), notes) = found
    let graph = CandidateGraph(pool: pool, criteria: criteria, form: file.form)
    do throws(PairingError) {
      let matching = try Matching(graph, for: file.objective)
      let isSame =
        matching.inputs(for: file.objective) == file.inputs
        && matching.numbers(for: file.objective) == file.numbers
      return (isSame ? .same : .changed, notes)
    } catch {
      // Locks that cannot be kept any more: the data are not those that could be matched.
      return (.changed, notes)
    }
  }

  private func sentence(_ verdict: ProposalVerdict, _ file: CertificateFile) -> Phrase {
    guard let problem = verdict.problem else {
      return .proved(path.visible, file.objective, file.totals)
    }
    return .refuted(path.visible, problem)
  }

  /// What the file leaves to be proved by the program, if anything.
  private func caveats(_ file: CertificateFile) -> [Phrase] {
    guard file.complete == false else { return [] }
    return [
      Phrase(
        ru:
          "В файле не все возможные пары: их слишком много, и опущены те, которые ничего не могли "
          + "улучшить. Что это так, по всем парам проверяет pair verify с номером предложения.",
        en: "The file does not hold every possible pair: they are too many, and those that could "
          + "improve nothing are left out. That this is so, pair verify with the number of the "
          + "proposal checks over all pairs.")
    ]
  }

  private func sentence(_ data: Data) -> Phrase {
    switch data {
    case .same:
      Phrase(
        ru: "Данные каталога те же, что и при подборе.",
        en: "The data of the directory are those of the matching.")
    case .changed:
      Phrase(
        ru: "Данные каталога с тех пор другие: доказательство говорит о прежних.",
        en: "The data of the directory are different now: the proof speaks of the earlier ones.")
    case .unknown:
      Phrase(
        ru: "Каталога данных, с которым можно сравнить, нет: проверены только числа файла.",
        en: "There is no data directory to compare with: only the numbers of the file were checked."
      )
    }
  }
}
