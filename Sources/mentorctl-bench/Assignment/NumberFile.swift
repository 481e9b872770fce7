#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An instance of the benchmark that cannot be read.
enum InstanceError: Error {
  case unreadable
  case notAnInstance
}

/// The words and whole numbers of a text file, one after the other, read a piece at a time.
final class NumberFile {
  private let descriptor: Int32
  private var buffer: [UInt8]
  private var position = 0
  private var count = 0

  init(path: String) throws(InstanceError) {
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable }
    buffer = [UInt8](repeating: 0, count: 1 << 16)
  }

  deinit { close(descriptor) }

  /// The next byte without taking it, or `nil` at the end of the file.
  private func peek() -> UInt8? {
    if position == count {
      let size = buffer.count
      count = max(0, buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, size) })
      position = 0
      guard count > 0 else { return nil }
    }
    return buffer[position]
  }

  /// The next run of bytes that are neither spaces nor ends of lines.
  func word() -> String? {
    while let byte = peek(), byte <= 32 { position += 1 }
    var bytes: [UInt8] = []
    while let byte = peek(), byte > 32 {
      bytes.append(byte)
      position += 1
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The next whole number.
  func number() throws(InstanceError) -> Int {
    while let byte = peek(), byte <= 32 { position += 1 }
    guard let number = try digits() else { throw .notAnInstance }
    return number
  }

  /// The whole numbers up to the end of the line, which is taken too.
  func lineOfNumbers() throws(InstanceError) -> [Int] {
    var numbers: [Int] = []
    while let byte = peek() {
      if byte > 32 {
        guard let number = try digits() else { throw .notAnInstance }
        numbers.append(number)
        continue
      }
      position += 1
      if byte == UInt8(ascii: "\n") { break }
    }
    return numbers
  }

  private func digits() throws(InstanceError) -> Int? {
    guard var byte = peek() else { return nil }
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative {
      position += 1
      byte = peek() ?? 0
    }
    var value = 0
    var hasDigits = false
    while byte >= 48, byte <= 57 {
      let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isAboveAll) = shifted.addingReportingOverflow(Int(byte - 48))
      guard !tooLarge, !isAboveAll else { throw .notAnInstance }
      value = sum
      hasDigits = true
      position += 1
      guard let next = peek() else { break }
      byte = next
    }
    return hasDigits ? (isNegative ? -value : value) : nil
  }
}
