/// What is known of a condition: it holds, it does not, or the records do not say.
///
/// The logic is Kleene's: what is not known never becomes a yes or a no by itself.
enum CountingVerdict: UInt8, Hashable, Sendable {
  case no, unknown, yes

  init(_ holds: Bool) { self = holds ? .yes : .no }

  /// Whether the value lies in `range`; not known where there is none.
  init(_ value: Int?, in range: ClosedRange<Int>) {
    self = value.map { CountingVerdict(range.contains($0)) } ?? .unknown
  }

  static prefix func ! (verdict: CountingVerdict) -> CountingVerdict {
    switch verdict {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// The lesser of the two: true only where both are.
  func and(_ other: CountingVerdict) -> CountingVerdict { rawValue < other.rawValue ? self : other }

  /// The greater of the two: true where one is.
  func or(_ other: CountingVerdict) -> CountingVerdict { rawValue > other.rawValue ? self : other }
}
