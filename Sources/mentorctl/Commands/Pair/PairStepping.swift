import JSONStore
import MentorCore
import Wording

/// One step that several pairs take together: all of them or none.
struct PairStepping {
  let context: AppContext
  let writing: WriteOptions
  /// The day of the step; `nil` for today.
  var day: CalendarDate?

  /// Takes the step `body` with each pair that `select` finds.
  ///
  /// - Throws: what stands against the first pair that cannot take it. Nothing changes then.
  func run(
    select: (Pool) throws(WorkspaceError) -> [PairID],
    _ body: (inout PairBook, PairID, Occasion) throws(PairingError) -> Pair
  ) throws -> (pairs: [Pair], pool: Pool, notes: [Phrase]) {
    let occasion = Occasion(
      on: day ?? context.today, by: context.intent(writing).actor,
      because: writing.reason?.cleaned())
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let pool = try editing.pool(year: context.options.year, on: context.today)
      return try editing.change(.pairs) { records throws(WorkspaceError) in
        var book = PairBook(pool)
        var changed: [Pair] = []
        for id in try select(pool) {
          changed.append(
            try WorkspaceError.domain { () throws(PairingError) in try body(&book, id, occasion) })
        }
        records = book.pairs
        return (changed, book.pool)
      }
    }
    return (outcome.value.0, outcome.value.1, outcome.notes.map(\.message))
  }

  /// Takes the step with the pairs of `selection` and answers with them and a line below.
  ///
  /// - Parameters:
  ///   - selection: The pairs.
  ///   - waiting: The states in which `--all` finds them.
  ///   - blocked: The states whose refusal is told where none of them waits.
  ///   - ending: The line below, with the number of pairs.
  ///   - body: The step.
  /// - Returns: The pairs as they have become.
  /// - Throws: As ``run(select:_:)``.
  func answer(
    _ selection: PairSelection, waiting: Set<PairState>, blocked: Set<PairState> = [],
    ending: (_ changed: Int, _ pool: Pool) -> Phrase,
    _ body: (inout PairBook, PairID, Occasion) throws(PairingError) -> Pair
  ) throws -> Answer {
    let (pairs, pool, notes) = try run(
      select: { pool throws(WorkspaceError) in
        try selection.ids(in: pool, waiting: waiting, blocked: blocked)
      }, body)
    return Answer(
      report: PairListReport(pairs: pairs, context: context, pool: pool).report(
        ending: ending(pairs.count, pool)),
      notes: notes)
  }
}

extension Pool {
  /// How many pairs of the year are in `state`.
  func count(_ state: PairState) -> Int { pairs.count { $0.year == year && $0.state == state } }
}
