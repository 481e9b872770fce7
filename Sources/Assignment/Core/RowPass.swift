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

  /// The number of mentees, the most of them in a block, and the number of blocks.
  private let menteeCount: Int
  private let blockSize: Int
  let blockCount: Int

  /// Prepares passes over `source`.
  init(_ source: Source, threads: Int) {
    self.source = source
    self.threads = threads
    menteeCount = source.menteeCount
    blockSize = max(1, Self.pairingsOfBlock / max(1, source.capacities.count))
    blockCount = (menteeCount + blockSize - 1) / blockSize
  }

  /// What `body` makes of each block of mentees, in order.
  ///
  /// `body` is called by several threads at a time, each with a reader and a row of its own.
  func map<Result: Sendable>(
    _ body: @Sendable (Range<Int>, inout Source.Reader, inout PairingRow) -> Result
  ) -> [Result] {
    let blocks = Blocks<Source, Result>(self)
    blocks.work(on: 0..<blockCount, body)
    return blocks.results
  }

  /// What `body` makes of each block of mentees, in order, while `observer` looks on: it is called on
  /// the thread that called this method, between slices of the work.
  ///
  /// - Throws: ``AssignmentError/stopped``.
  func map<Result: Sendable>(
    watchedBy observer: SolvingObserver?,
    _ body: @Sendable (Range<Int>, inout Source.Reader, inout PairingRow) -> Result,
  ) throws(AssignmentError) -> [Result] {
    guard let observer else { return map(body) }
    let blocks = Blocks<Source, Result>(self)
    for first in stride(from: 0, to: blockCount, by: Self.blocksOfSlice) {
      let progress = SolvingProgress(.scoring, done: first * blockSize, of: menteeCount)
      guard observer(progress) == .proceed else { throw .stopped }
      blocks.work(on: first..<min(first + Self.blocksOfSlice, blockCount), body)
    }
    return blocks.results
  }

  /// The mentees of a block.
  func mentees(of block: Int) -> Range<Int> {
    block * blockSize..<min((block + 1) * blockSize, menteeCount)
  }
}

/// The blocks of a pass under way: who works on them and what has come out.
private struct Blocks<Source: PairingSource, Result: Sendable>: ~Copyable {
  private let pass: RowPass<Source>
  private let workers: [Worker<Source>]
  private let found: Mutex<[Result?]>

  init(_ pass: RowPass<Source>) {
    self.pass = pass
    workers = (0..<max(1, min(pass.threads, pass.blockCount))).map { _ in Worker(pass.source) }
    found = Mutex([Result?](repeating: nil, count: pass.blockCount))
  }

  /// All results, when all blocks are done.
  var results: [Result] { found.withLock { $0.compactMap { $0 } } }

  /// Works on a range of blocks: each worker takes the next one that nobody has, and a worker that
  /// comes too late finds none.
  func work(
    on range: Range<Int>,
    _ body: @Sendable (Range<Int>, inout Source.Reader, inout PairingRow) -> Result,
  ) {
    let next = Atomic<Int>(range.lowerBound)
    @Sendable func work(_ worker: Int) {
      while true {
        let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard block < range.upperBound else { return }
        let result = workers[worker].result(of: pass.mentees(of: block), body)
        found.withLock { $0[block] = result }
      }
    }
    if workers.count == 1 {
      work(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: workers.count) { work($0) }
    }
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
