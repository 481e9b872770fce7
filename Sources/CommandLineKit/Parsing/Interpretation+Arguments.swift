extension Interpretation {
  /// How many parameters stand before those that the program and the command declare.
  static var builtInCount: Int { 2 }

  /// The command's positional arguments by their indices in ``parameters``.
  var argumentIndices: [Int] {
    parameters.indices.filter { parameters[$0].kind == .argument }
  }

  /// The argument that one more plain word would give, or `nil` where no argument wants it.
  var nextArgument: Parameter? {
    var before = positionals.count
    for index in argumentIndices {
      if before == 0 || parameters[index].isRepeatable { return parameters[index] }
      before -= 1
    }
    return nil
  }

  /// Deals the plain words out to the arguments: required ones first, an array takes the rest.
  ///
  /// The second part are the words that no argument takes.
  func dealt() -> (texts: [Int: [String]], extra: [String]) {
    var texts: [Int: [String]] = [:]
    var rest = positionals[...]
    let indices = argumentIndices
    var needed = indices.count { parameters[$0].isRequired }
    for index in indices {
      let parameter = parameters[index]
      needed -= parameter.isRequired ? 1 : 0
      let free = max(0, rest.count - needed)
      let count = parameter.isRepeatable ? free : min(free, 1)
      texts[index] = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return (texts, Array(rest))
  }
}
