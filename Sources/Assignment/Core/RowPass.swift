import Dispatch
import Synchronization

/// One pass over the rows of a source, in blocks of rows, on as many threads as there are cores.
///
/// The blocks depend on the source alone and the results come in the order of the blocks, so a pass
/// gives the same for any number of threads.
struct RowPass<Source: PairingSource> {
  /// The pairings of a block: enough for a few hundred microseconds of work.
  private static var pairingsOfBlock: Int { 1 << 17 }

  /// The blocks between two reports of progress.
  private static var blocksOfSlice: Int { 32 }

  let source: Source

  /// The most threads to use.
  let threads: Int

  /// The number of mentors, kept since the source may compute it.
  private let mentorCount: Int

  /// Prepares passes over `source`.
  init(_ source: Source, threads: Int) {
    self.source = source
    self.threads = threads
    mentorCount = source.capacities.count
  }

  /// What `body` makes of each block of mentees, in order.
  ///
  /// `body` is called by several threads at a time, each with a reader and a row of its own.
  /// `observer` is called on the thread that called this method, between slices of the work.
  ///
  /// - Throws: ``AssignmentError/stopped``.
  func map<Result: Sendable>(
    watchedBy observer: SolvingObserver?,
    _ body: @Sendable (Range<Int>, inout Source.Reader, inout PairingRow) -> Result,
  ) throws(AssignmentError) -> [Result] {
    let menteeCount = source.menteeCount
    let blockSize = max(1, Self.pairingsOfBlock / max(1, mentorCount))
    let blockCount = (menteeCount + blockSize - 1) / blockSize
    let workers = (0..<max(1, min(threads, blockCount))).map { _ in Worker(source) }
    let results = Mutex([Result?](repeating: nil, count: blockCount))
    let slice = observer == nil ? blockCount : Self.blocksOfSlice
    var first = 0
    while first < blockCount {
      if let observer,
        observer(SolvingProgress(.scoring, done: first * blockSize, of: menteeCount)) == .stop
      {
        throw .stopped
      }
      let end = min(first + slice, blockCount)
      let next = Atomic<Int>(first)
      // Each worker takes the next block that nobody has; one that comes too late finds none.
      @Sendable func work(_ worker: Worker<Source>) {
        while true {
          let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard block < end else { return }
          let rows = block * blockSize..<min((block + 1) * blockSize, menteeCount)
          let result = worker.result(of: rows, body)
          results.withLock { $0[block] = result }
        }
      }
      if workers.count == 1 {
        work(workers[0])
      } else {
        DispatchQueue.concurrentPerform(iterations: workers.count) { work(workers[$0]) }
      }
      first = end
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}

/// The reader and the row of one thread, made when the first block is taken.
///
/// The lock is taken once a block, by the only thread that uses the worker.
private final class Worker<Source: PairingSource>: Sendable {
  private let source: Source
  private let state = Mutex<(reader: Source.Reader?, row: PairingRow)>((nil, PairingRow()))

  init(_ source: Source) { self.source = source }

  func result<Result: Sendable>(
    of rows: Range<Int>,
    _ body: @Sendable (Range<Int>, inout Source.Reader, inout PairingRow) -> Result,
  ) -> Result {
    state.withLock { state in
      var reader = state.reader.take() ?? source.makeReader()
      let result = body(rows, &reader, &state.row)
      state.reader = reader
      return result
    }
  }
}
